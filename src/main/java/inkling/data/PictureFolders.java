package inkling.data;

import java.util.Map;
import java.util.TreeMap;

/** How the folders of a set of pictures are named by what the pictures in them show. */
final class PictureFolders {

    /** Label to name: the ten digits, {@code other} for what is no digit, {@code unlabelled} for what nobody named. */
    static final Map<Integer, String> BY_LABEL = byLabel();

    private PictureFolders() {}

    private static Map<Integer, String> byLabel() {
        Map<Integer, String> names = new TreeMap<>();
        for (int digit = 0; digit <= 9; digit++) {
            names.put(digit, Integer.toString(digit));
        }
        names.put(DigitSet.NOT_A_DIGIT, "other");
        names.put(DigitSet.UNLABELLED, "unlabelled");
        return names;
    }
}

package inkling.data;

import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.platform.AtomicFiles;
import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** My digits to and from other places: folders of pictures, IDX files, files of pen strokes. */
public final class MyDigitsExchange {

    private final MyDigits mine;

    public MyDigitsExchange(MyDigits mine) {
        this.mine = mine;
    }

    /**
     * Adds all labelled digits of a folder of pictures or IDX files, or of an InkML or UNIPEN file.
     *
     * @param from as {@link DataSources} reads it
     * @return how many were added: all of them or none
     * @throws UserException when nothing is found, it is too much, or cannot be written
     */
    public int add(Path from, DataSources sources, Progress progress) throws UserException {
        String origin = "Imported from " + from.getFileName();
        List<MyDigits.Addition> additions =
                Files.isDirectory(from) ? images(from, sources, origin) : drawings(from, origin);
        if (additions.isEmpty()) {
            throw new UserException(from + " holds no labelled digits.");
        }
        int there = mine.list().digits().size();
        if (additions.size() + there > MyDigits.MOST) {
            throw new UserException(String.format(
                    Locale.ROOT,
                    "%s holds %,d digits; with the %,d that are there My digits would be more than %,d. Train on it as a data set of"
                            + " its own.",
                    from,
                    additions.size(),
                    there,
                    MyDigits.MOST));
        }
        return mine.addAll(additions, progress).size();
    }

    private static List<MyDigits.Addition> images(Path from, DataSources sources, String origin) throws UserException {
        DigitSet set = allParts(from, sources);
        List<MyDigits.Addition> additions = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            if (set.isDigit(i)) {
                additions.add(new MyDigits.Addition(null, set.image(i), set.label(i), origin));
            }
        }
        return additions;
    }

    /** What a folder has for training and for testing; one that knows no parts gives the same for both. */
    private static DigitSet allParts(Path from, DataSources sources) throws UserException {
        DigitSet training = sources.load(from.toString(), Part.TRAINING);
        DigitSet test = sources.load(from.toString(), Part.TEST);
        return test.hash().equals(training.hash()) ? training : training.plus(test, training.name());
    }

    private static List<MyDigits.Addition> drawings(Path from, String origin) throws UserException {
        List<MyDigits.Addition> additions = new ArrayList<>();
        for (LabelledInk drawing : InkFile.read(from)) {
            if (drawing.label().isPresent() && !drawing.ink().isEmpty()) {
                additions.add(new MyDigits.Addition(
                        drawing.ink(), null, drawing.label().getAsInt(), origin));
            }
        }
        return additions;
    }

    /**
     * One InkML file of all digits that are strokes.
     *
     * @return how many it holds
     * @throws UserException when there are none, or writing fails
     */
    public static int writeInkMl(List<MyDigit> digits, Path file) throws UserException {
        List<LabelledInk> drawings = digits.stream()
                .filter(digit -> digit.ink().isPresent())
                .map(digit -> new LabelledInk(digit.ink().get(), OptionalInt.of(digit.label()), ""))
                .toList();
        if (drawings.isEmpty()) {
            throw new UserException(
                    "None of these digits are strokes, which InkML needs: export pictures or IDX files.");
        }
        try {
            AtomicFiles.write(file, out -> InkMl.write(out, drawings));
        } catch (IOException e) {
            throw UserException.writing(file, e);
        }
        return drawings.size();
    }
}

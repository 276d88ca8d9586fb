package inkling.ui.training;

import java.util.List;
import java.util.Locale;

/** What a chart says at the pointer: the epoch and every line's nearest value. */
final class HoverWords {

    private HoverWords() {}

    /** Empty where there is nothing to tell. */
    static String at(List<Line> lines, double epoch) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            int nearest = line.style() == Line.Style.FAINT ? -1 : line.curve().nearest(epoch);
            if (nearest >= 0) {
                if (words.length() == 0) {
                    words.append(String.format(Locale.ROOT, "epoch %.2f", Math.max(0, epoch)));
                }
                words.append(String.format(
                        Locale.ROOT,
                        "%n%s  %s",
                        line.name(),
                        line.unit().write(line.curve().y()[nearest])));
            }
        }
        return words.toString();
    }
}

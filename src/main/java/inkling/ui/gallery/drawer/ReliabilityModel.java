package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Confidence and what it is worth: bars for two charts, the figures beside them, and the images behind each bar. */
final class ReliabilityModel {

    private static final int BINS = Reliability.BINS;

    private final Looking looking;

    ReliabilityModel(Looking looking) {
        this.looking = looking;
    }

    /**
     * A bar over a range of confidence.
     *
     * @param height 0 to 1 of the chart
     * @param mark where a second figure stands, 0 to 1; NaN for none
     * @param words all about it, for who points at it
     */
    record Bar(double low, double high, int count, double height, double mark, String words) {}

    /** The share read right in each range, and the mean confidence as the mark. */
    List<Bar> accuracies() {
        return bars((bin, most) -> bin.accuracy(), true);
    }

    /** How many images are in each range, as logarithms: one image has a bar, ten times as many one unit more. */
    List<Bar> counts() {
        return bars((bin, most) -> bin.count() == 0 ? 0 : logHeight(bin.count(), most), false);
    }

    /** Where a count stands in the chart of counts, 0 to 1. */
    static double logHeight(double count, int most) {
        double floor = .3;
        return (floor + Math.log10(count)) / (floor + Math.log10(Math.max(10, most)) + .1);
    }

    /** Powers of ten up to the fullest bin. */
    List<Integer> countTicks() {
        List<Integer> ticks = new ArrayList<>();
        for (int tick = 1; tick <= Math.max(10, most()); tick *= 10) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Images in the fullest bin. */
    int most() {
        return reliability()
                .map(r ->
                        r.bins().stream().mapToInt(Reliability.Bin::count).max().orElse(0))
                .orElse(0);
    }

    @FunctionalInterface
    private interface Height {
        double of(Reliability.Bin bin, int most);
    }

    private List<Bar> bars(Height height, boolean marked) {
        int most = most();
        return reliability().map(Reliability::bins).orElse(List.of()).stream()
                .map(bin -> new Bar(
                        bin.low(),
                        bin.high(),
                        bin.count(),
                        height.of(bin, most),
                        marked && bin.count() > 0 ? bin.confidence() : Double.NaN,
                        words(bin)))
                .toList();
    }

    private Optional<Reliability> reliability() {
        return looking.evaluation().get().map(Evaluation::reliability);
    }

    static String range(double low, double high) {
        return String.format(Locale.ROOT, "confidence %.0f to %.0f %%", 100 * low, 100 * high);
    }

    private static String words(Reliability.Bin bin) {
        String range = range(bin.low(), bin.high());
        if (bin.count() == 0) {
            return "No image, " + range;
        }
        return String.format(
                Locale.ROOT,
                "%,d %s, %s%nread right %.1f %%, mean confidence %.1f %%",
                bin.count(),
                bin.count() == 1 ? "image" : "images",
                range,
                100 * bin.accuracy(),
                100 * bin.confidence());
    }

    /** The labelled images whose confidence is in a bin, 0 to 14. */
    Optional<Pick> pick(int bin) {
        return looking.evaluation()
                .get()
                .map(e -> Pick.Images.where(
                        range((double) bin / BINS, (bin + 1.0) / BINS),
                        e.count(),
                        i -> e.isLabelled(i) && Reliability.binOf(e.confidence(i), BINS) == bin));
    }

    /**
     * A figure and what it means.
     *
     * @param value with its unit
     */
    record Figure(String name, String value, String meaning) {}

    List<Figure> figures() {
        return looking.evaluation().get().map(ReliabilityModel::figures).orElse(List.of());
    }

    private static List<Figure> figures(Evaluation e) {
        if (e.labelled() == 0) {
            return List.of(new Figure("Accuracy", "unknown", "No image of this set has a label."));
        }
        return List.of(
                new Figure(
                        "Accuracy",
                        percent(e.accuracy()),
                        String.format(
                                Locale.ROOT,
                                "%,d of %,d; 95 %% interval %s to %s",
                                e.correct(),
                                e.labelled(),
                                number(e.accuracyInterval().low()),
                                percent(e.accuracyInterval().high()))),
                new Figure(
                        "ECE",
                        percent(e.ece()),
                        "Expected calibration error: how far confidence and accuracy lie apart on average"),
                new Figure(
                        "NLL",
                        String.format(Locale.ROOT, "%.4f nats", e.nll()),
                        "Negative log likelihood: how surprised the model is by the labels"));
    }

    private static String percent(double share) {
        return number(share) + " %";
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }
}

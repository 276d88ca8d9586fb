package inkling.ui.pad;

import inkling.explain.Occlusion;
import inkling.explain.SmallestChange;
import inkling.explain.StrokeAttribution;
import inkling.ink.Box;
import inkling.ink.DigitImage;
import inkling.ink.InkRasterizer;
import inkling.ink.Point;
import inkling.model.Classifier;
import inkling.model.DigitReading;
import inkling.platform.Progress;
import java.util.ArrayList;
import java.util.List;

/** Puts one question about one digit of an answer to the network. */
record Explainer(Classifier classifier, InkRasterizer rasterizer) {

    /** Grey values below are not what a box is drawn around. */
    private static final float VISIBLE = .1f;

    /**
     * @param index of the digit
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    Why explain(Reading reading, int index, Why.Question question, Progress progress) {
        DigitReading digit = reading.digit(index);
        boolean drawn = !digit.ink().isEmpty();
        return switch (question) {
            case STROKES ->
                new Why.Strokes(
                        reading.sheet(),
                        digit.ink(),
                        drawn ? new StrokeAttribution(classifier, rasterizer).of(digit.ink(), progress) : List.of());
            case PATCHES -> {
                int read = digit.prediction().digit();
                Box seen = drawn
                        ? rasterizer.stages(digit.ink()).centred().bounds().orElseThrow()
                        : inkBox(digit.image());
                yield new Why.Patches(
                        reading.sheet(),
                        reading.box(index),
                        seen,
                        new Occlusion(classifier).of(digit.image(), read, progress));
            }
            case FLIP ->
                new Why.Flip(
                        reading.sheet(),
                        drawn
                                ? new SmallestChange(classifier).of(digit.ink(), progress)
                                : new SmallestChange(classifier).of(digit.image(), progress));
        };
    }

    /** The smallest box around what can be seen of an image, in its pixels. */
    private static Box inkBox(DigitImage image) {
        List<Point> corners = new ArrayList<>();
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                if (image.at(row, column) > VISIBLE) {
                    corners.add(Point.at(column, row));
                    corners.add(Point.at(column + 1, row + 1));
                }
            }
        }
        return corners.isEmpty() ? new Box(0, 0, DigitImage.SIZE, DigitImage.SIZE) : Box.around(corners);
    }
}

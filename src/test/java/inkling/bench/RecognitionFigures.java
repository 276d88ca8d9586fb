package inkling.bench;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.OutlierInk;
import inkling.data.Part;
import inkling.dl4j.Dl4jEngine;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.evaluation.Interval;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ink.LabelledInk;
import inkling.ink.PictureNormalizer;
import inkling.ink.PictureReader;
import inkling.ink.SamplePictures;
import inkling.ink.Unipen;
import inkling.model.Classifier;
import inkling.model.ModelFile;
import inkling.model.ModelLibrary;
import inkling.model.NumberReader;
import inkling.model.NumberReading;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.testing.ComposedNumbers;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/**
 * The figures of the model card. {@code RecognitionFigures [MODEL]} prints them for a model file, or the bundled one;
 * {@code INKLING_MNIST} names the folder of MNIST, {@code INKLING_PENDIGITS} the file of pen strokes, whose writers 25 to 30
 * no model of ours was trained or chosen by.
 */
public final class RecognitionFigures implements AutoCloseable {

    /** Writers that were neither trained nor chosen by. */
    static final String UNSEEN = "[writers=25-30]";

    private static final int FIRST_UNSEEN = 25;
    private static final int OUTLIER_SEED = 20;

    private final Classifier classifier;
    private final DataSources sources;
    private final String strokes;
    private final List<LabelledInk> unseen;

    /** A share of something counted. */
    record Share(int hits, int trials) {
        double value() {
            return (double) hits / trials;
        }

        @Override
        public String toString() {
            Interval interval = Interval.wilson95(hits, trials);
            return String.format(
                    Locale.ROOT,
                    "%.2f %% (%,d of %,d; 95 %% interval %.2f to %.2f)",
                    100 * value(),
                    hits,
                    trials,
                    100 * interval.low(),
                    100 * interval.high());
        }
    }

    RecognitionFigures(StoredModel model, Path mnist, Path strokes) throws UserException {
        classifier = new Dl4jEngine().classifier(model, 2);
        sources = new DataSources(Directories.ofThisMachine(), Optional.of(mnist));
        this.strokes = strokes.toString();
        unseen = Unipen.read(strokes).stream()
                .filter(drawing -> Integer.parseInt(drawing.writer()) >= FIRST_UNSEEN)
                .toList();
    }

    static RecognitionFigures ofEnvironment(StoredModel model) throws UserException {
        return new RecognitionFigures(
                model, Path.of(System.getenv("INKLING_MNIST")), Path.of(System.getenv("INKLING_PENDIGITS")));
    }

    static StoredModel bundled() throws UserException {
        return new ModelLibrary(Directories.ofThisMachine()).bundled().orElseThrow();
    }

    Evaluation mnist() throws UserException {
        return evaluate("mnist");
    }

    Evaluation pens() throws UserException {
        return evaluate(strokes + UNSEEN);
    }

    /** Drawings that are no digits, called "not a digit". */
    Share outliersRejected(int count) {
        return outliersRejected(count, kind -> true);
    }

    /** Of them letters, shapes and scribbles, of families that no training saw. */
    Share unseenFamiliesRejected(int count) {
        return outliersRejected(count, OutlierInk.Kind::isUnseen);
    }

    private Share outliersRejected(int count, Predicate<OutlierInk.Kind> wanted) {
        OutlierInk drawings = new OutlierInk(Part.TEST, OUTLIER_SEED);
        int rejected = 0;
        int all = 0;
        for (int i = 0; i < count; i++) {
            if (wanted.test(drawings.kind(i))) {
                all++;
                rejected += classifier.predict(drawings.image(i)).rejected() ? 1 : 0;
            }
        }
        return new Share(rejected, all);
    }

    /** Rows of four digits by one unseen writer each, wholly right, whether or not a digit was doubted. */
    Share numbers(int count) {
        return numbers(count, reading -> true);
    }

    /** As {@link #numbers}, and no digit was called "not a digit". */
    Share numbersWithoutDoubt(int count) {
        return numbers(count, reading -> !reading.rejected());
    }

    private Share numbers(int count, Predicate<NumberReading> accepted) {
        SplittableRandom random = new SplittableRandom(4);
        NumberReader reader = new NumberReader();
        return numbers(count, 4, random, digits -> {
            NumberReading reading = reader.read(classifier, ComposedNumbers.row(digits, random));
            return accepted.test(reading) ? reading.text() : "";
        });
    }

    /** Pictures of two digits by one unseen writer each, most of which touch, wholly right. */
    Share touchingOnPictures(int count) {
        SplittableRandom random = new SplittableRandom(9);
        NumberReader reader = new NumberReader();
        return numbers(count, 2, random, digits -> {
            Ink pair = ComposedNumbers.touching(digits, random);
            return reader.read(
                            classifier,
                            PictureReader.of(SamplePictures.drawn(pair, 300, .06, Color.WHITE, Color.BLACK)))
                    .text();
        });
    }

    private Share numbers(int count, int length, SplittableRandom random, Function<List<Ink>, String> read) {
        int right = 0;
        for (int i = 0; i < count; i++) {
            String writer = unseen.get(random.nextInt(unseen.size())).writer();
            List<LabelledInk> hand = unseen.stream()
                    .filter(drawing -> drawing.writer().equals(writer))
                    .toList();
            StringBuilder text = new StringBuilder();
            List<Ink> digits = new ArrayList<>();
            for (int k = 0; k < length; k++) {
                LabelledInk digit = hand.get(random.nextInt(hand.size()));
                text.append(digit.label().orElseThrow());
                digits.add(digit.ink());
            }
            right += read.apply(digits).contentEquals(text) ? 1 : 0;
        }
        return new Share(right, count);
    }

    /** The same strokes moved anywhere and scaled by .2 to 5 get the same answer. */
    Share unchangedWhenMovedAndScaled(int count) {
        SplittableRandom random = new SplittableRandom(5);
        InkRasterizer rasterizer = new InkRasterizer();
        int same = 0;
        for (int i = 0; i < count; i++) {
            Ink ink = unseen(i, count);
            double scale = Math.exp(random.nextDouble(Math.log(.2), Math.log(5)));
            Ink other = ink.transformed(scale, random.nextDouble(-900, 900), random.nextDouble(-900, 900));
            same += answer(rasterizer, ink) == answer(rasterizer, other) ? 1 : 0;
        }
        return new Share(same, count);
    }

    /** The same strokes as a picture, drawn with a brush of 1/40 to 1/8 of their height, get the same answer as the strokes. */
    Share unchangedAsPicture(int count) {
        SplittableRandom random = new SplittableRandom(6);
        InkRasterizer rasterizer = new InkRasterizer();
        PictureNormalizer normalizer = new PictureNormalizer();
        int same = 0;
        for (int i = 0; i < count; i++) {
            Ink ink = unseen(i, count);
            double brush = Math.exp(random.nextDouble(Math.log(1 / 40.0), Math.log(1 / 8.0)));
            var picture = PictureReader.of(
                    SamplePictures.drawn(ink, random.nextInt(100, 600), brush, Color.WHITE, Color.BLACK));
            int asPicture = answer(classifier.predict(normalizer.normalize(picture)));
            same += answer(rasterizer, ink) == asPicture ? 1 : 0;
        }
        return new Share(same, count);
    }

    /**
     * Read rightly from a photograph as one might take it: any pen on any paper, also chalk on a board, under a lamp, a shadow with an
     * edge or a vignette, grain, saved as JPEG.
     */
    Share photographs(int count) throws IOException {
        SplittableRandom random = new SplittableRandom(8);
        PictureNormalizer normalizer = new PictureNormalizer();
        int right = 0;
        for (int i = 0; i < count; i++) {
            LabelledInk drawing = unseenDrawing(i, count);
            double brush = Math.exp(random.nextDouble(Math.log(1 / 40.0), Math.log(1 / 6.0)));
            int paper = random.nextInt(190, 250);
            int pen = random.nextInt(20, 110);
            boolean chalk = random.nextInt(4) == 0;
            BufferedImage page = SamplePictures.drawn(
                    drawing.ink(),
                    random.nextInt(200, 700),
                    brush,
                    tinted(chalk ? pen : paper, random),
                    tinted(chalk ? paper : pen, random));
            SamplePictures.lit(page, light(random), random.nextDouble(.01, .06));
            var read = PictureReader.of(ImageIO.read(new ByteArrayInputStream(SamplePictures.encoded(page, "jpeg"))));
            right += classifier.predict(normalizer.normalize(read)).digit()
                            == drawing.label().orElseThrow()
                    ? 1
                    : 0;
        }
        return new Share(right, count);
    }

    /** Read rightly from 16 x 16 grey levels. */
    Share sixteenBySixteen(int count) {
        PictureNormalizer normalizer = new PictureNormalizer();
        int right = 0;
        for (int i = 0; i < count; i++) {
            LabelledInk drawing = unseenDrawing(i, count);
            var picture = PictureReader.of(SamplePictures.drawn(drawing.ink(), 16, .14, Color.WHITE, Color.BLACK));
            right += classifier.predict(normalizer.normalize(picture)).digit()
                            == drawing.label().orElseThrow()
                    ? 1
                    : 0;
        }
        return new Share(right, count);
    }

    private static Color tinted(int grey, SplittableRandom random) {
        return new Color(tint(grey, random), tint(grey, random), tint(grey, random));
    }

    private static int tint(int grey, SplittableRandom random) {
        return Math.min(255, Math.max(0, grey + random.nextInt(-18, 19)));
    }

    private static SamplePictures.Light light(SplittableRandom random) {
        double angle = random.nextDouble(2 * Math.PI);
        double across = Math.cos(angle);
        double down = Math.sin(angle);
        double darkest = random.nextDouble(.35, .9);
        return switch (random.nextInt(3)) {
            case 0 -> (x, y) -> darkest + (1 - darkest) * (.5 + ((x - .5) * across + (y - .5) * down) / Math.sqrt(2));
            case 1 -> (x, y) -> (x - .5) * across + (y - .5) * down > .1 ? darkest : 1;
            default -> (x, y) -> 1 - (1 - darkest) * Math.hypot(x - .5 - .2 * across, y - .5 - .2 * down);
        };
    }

    private LabelledInk unseenDrawing(int i, int count) {
        return unseen.get((int) ((long) i * unseen.size() / count));
    }

    private Ink unseen(int i, int count) {
        return unseenDrawing(i, count).ink();
    }

    private int answer(InkRasterizer rasterizer, Ink ink) {
        return answer(classifier.predict(rasterizer.rasterize(ink)));
    }

    /** The digit, or -1 for "not a digit". */
    private static int answer(Prediction prediction) {
        return prediction.rejected() ? -1 : prediction.digit();
    }

    private Evaluation evaluate(String source) throws UserException {
        DigitSet set = sources.load(source, Part.TEST);
        return new Evaluator().evaluate(classifier, set, Progress.NONE);
    }

    @Override
    public void close() {
        classifier.close();
    }

    private static void print(PrintStream out, String what, Object figure) {
        out.printf(Locale.ROOT, "%-44s %s%n", what, figure);
    }

    private static void printSet(PrintStream out, String name, Evaluation evaluation) {
        print(out, name + ", right", new Share(evaluation.correct(), evaluation.labelled()));
        print(out, name + ", ECE", String.format(Locale.ROOT, "%.4f", evaluation.ece()));
        print(out, name + ", negative log likelihood", String.format(Locale.ROOT, "%.4f", evaluation.nll()));
        print(out, name + ", wrongly \"not a digit\"", new Share(evaluation.digitsRejected(), evaluation.labelled()));
    }

    public static void main(String[] arguments) throws UserException, IOException {
        StoredModel model = arguments.length > 0 ? ModelFile.read(Path.of(arguments[0])) : bundled();
        PrintStream out = System.out;
        print(out, "model", model.card().name());
        try (RecognitionFigures figures = ofEnvironment(model)) {
            printSet(out, "MNIST test", figures.mnist());
            printSet(out, "pen strokes of unseen writers", figures.pens());
            print(out, "no digits, rejected", figures.outliersRejected(10_000));
            print(out, "  of unseen families", figures.unseenFamiliesRejected(10_000));
            print(out, "numbers of four, wholly right", figures.numbers(2_000));
            print(out, "  and no digit doubted", figures.numbersWithoutDoubt(2_000));
            print(out, "two that touch on a picture, wholly right", figures.touchingOnPictures(2_000));
            print(out, "unchanged when moved and scaled", figures.unchangedWhenMovedAndScaled(figures.unseen.size()));
            print(out, "unchanged as a picture, any brush", figures.unchangedAsPicture(figures.unseen.size()));
            print(out, "as a photograph, right", figures.photographs(figures.unseen.size()));
            print(out, "as 16 x 16 grey levels, right", figures.sixteenBySixteen(figures.unseen.size()));
        }
    }
}

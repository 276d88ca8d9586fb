package inkling.ui.shell;

import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.ink.Box;
import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.NamedThreads;
import inkling.platform.Settings;
import inkling.training.Preset;
import inkling.training.Presets;
import inkling.training.TrainableNetwork;
import inkling.ui.common.WindowTasks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/**
 * From pen-up to the shown answer in the real window, with the bundled model: from the release of the mouse button to the end of
 * the first layout that has the new answer, in ms. Idle, and while a network is trained in the same program. Argument: how many
 * drawings each (default 300).
 */
public final class PenUpBenchmark {

    private static final String[] SAMPLES = {"zero", "one", "two", "three", "four", "five", "six", "seven", "number"};
    private static final int WARM_UP = 40;
    private static final int BATCH = 128;

    private PenUpBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        Headless.start();
        try (TemporaryHome home = new TemporaryHome();
                Settings settings = Settings.openReadOnly(home.directories());
                WindowTasks tasks = new WindowTasks()) {
            InklingWindow window = Await.onFx(() -> {
                InklingWindow opened =
                        WindowApp.open(new Stage(), home.directories(), settings, tasks, Dl4jEngine::new);
                opened.stage().setWidth(1280);
                opened.stage().setHeight(800);
                opened.stage().show();
                return opened;
            });
            Await.until(() -> window.desk().engine().isDone()
                    && window.desk().model().get().isPresent());
            measure(window, WARM_UP);
            print("idle", measure(window, count));
            print("10,000 points", new double[] {longStroke(window)});
            AtomicBoolean stop = new AtomicBoolean();
            AtomicLong steps = new AtomicLong();
            NamedThreads.start("benchmark-training", () -> train(stop, steps));
            while (steps.get() < 5) {
                Await.pulses(1);
            }
            print("while training", measure(window, count));
            stop.set(true);
            Await.onFx(() -> {
                window.close();
                window.stage().hide();
                return null;
            });
        }
        System.exit(0);
    }

    private static double[] measure(InklingWindow window, int count) throws Exception {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            Ink ink = TourInk.sample(SAMPLES[i % SAMPLES.length]);
            Await.onFx(() -> {
                ((Button) window.stage().getScene().lookup("#clear")).fire();
                return null;
            });
            for (Stroke stroke : ink.strokes()) {
                times[i] = draw(window, stroke, ink.bounds().orElseThrow());
            }
        }
        return times;
    }

    private static double longStroke(InklingWindow window) throws Exception {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            double turn = i * .01;
            points.add(Point.at(50 * Math.cos(turn) + 10 * Math.cos(7.3 * turn), 50 * Math.sin(turn)));
        }
        Stroke stroke = new Stroke(points);
        return draw(window, stroke, stroke.bounds());
    }

    /** Draws all but the release, waits until that has been read, releases; ms from there to the shown answer. */
    private static double draw(InklingWindow window, Stroke stroke, Box box) throws Exception {
        Scene scene = window.stage().getScene();
        TourPen pen = new TourPen(scene);
        Await.onFx(() -> {
            pen.drag(stroke, box);
            return null;
        });
        Await.until(() ->
                window.desk().drawingRead().get().equals(window.desk().drawing().get()));
        Await.pulses(2);
        AtomicLong began = new AtomicLong();
        AtomicLong ended = new AtomicLong();
        AtomicBoolean answered = new AtomicBoolean();
        InvalidationListener seen = o -> {
            window.desk().drawingSeen().get();
            answered.set(true);
        };
        Runnable laidOut = () -> {
            if (answered.get() && ended.get() == 0) {
                ended.set(System.nanoTime());
            }
        };
        Await.onFx(() -> {
            window.desk().drawingSeen().get();
            window.desk().drawingSeen().addListener(seen);
            scene.addPostLayoutPulseListener(laidOut);
            began.set(System.nanoTime());
            pen.release();
            return null;
        });
        Await.until(() -> ended.get() != 0);
        Await.onFx(() -> {
            window.desk().drawingSeen().removeListener(seen);
            scene.removePostLayoutPulseListener(laidOut);
            return null;
        });
        return (ended.get() - began.get()) / 1e6;
    }

    /** As the Train screen does: all cores, batch after batch. */
    private static void train(AtomicBoolean stop, AtomicLong steps) {
        Preset preset = Presets.byName("two-conv").orElseThrow();
        float[] pixels = new float[BATCH * DigitImage.PIXELS];
        float[] targets = new float[BATCH * 10];
        SyntheticDigits digits = new SyntheticDigits(1);
        for (int i = 0; i < BATCH; i++) {
            digits.image(i % 10, i).copyTo(pixels, i * DigitImage.PIXELS);
            targets[i * 10 + i % 10] = 1;
        }
        try (TrainableNetwork network = new Dl4jEngine()
                .create(
                        preset.plan().network(),
                        preset.plan().optimizer(),
                        1,
                        Runtime.getRuntime().availableProcessors())) {
            while (!stop.get()) {
                network.step(pixels, targets, BATCH, 1e-4);
                steps.incrementAndGet();
            }
        }
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 99 %% within %.1f ms, longest %.1f ms (%d drawings)%n",
                what,
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, (int) Math.ceil(.99 * sorted.length) - 1)],
                sorted[sorted.length - 1],
                sorted.length);
    }
}

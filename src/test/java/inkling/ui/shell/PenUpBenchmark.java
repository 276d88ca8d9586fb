package inkling.ui.shell;

import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.ink.Box;
import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.NamedThreads;
import inkling.platform.Settings;
import inkling.training.Preset;
import inkling.training.Presets;
import inkling.training.TrainableNetwork;
import inkling.ui.common.WindowTasks;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.InvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
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
            Ink ink = sample(SAMPLES[i % SAMPLES.length]);
            Await.onFx(() -> {
                ((javafx.scene.control.Button) window.stage().getScene().lookup("#clear")).fire();
                return null;
            });
            for (Stroke stroke : ink.strokes()) {
                times[i] = draw(window, stroke, ink.bounds().orElseThrow());
            }
        }
        return times;
    }

    private static double longStroke(InklingWindow window) throws Exception {
        java.util.List<Point> points = new java.util.ArrayList<>();
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
        Node paper = scene.lookup("#paper");
        double width = paper.getLayoutBounds().getWidth();
        double height = paper.getLayoutBounds().getHeight();
        double scale = .6 * Math.min(height / Math.max(1, box.height()), width / Math.max(1, box.width()));
        Point2D[] last = new Point2D[1];
        Await.onFx(() -> {
            for (int i = 0; i < stroke.points().size(); i++) {
                Point p = stroke.points().get(i);
                last[0] = paper.localToScene(
                        width / 2 + (p.x() - box.centerX()) * scale, height / 2 + (p.y() - box.centerY()) * scale);
                if (i == 0) {
                    send(paper, MouseEvent.MOUSE_PRESSED, last[0]);
                }
                send(paper, MouseEvent.MOUSE_DRAGGED, last[0]);
            }
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
            send(paper, MouseEvent.MOUSE_RELEASED, last[0]);
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

    private static void send(Node paper, javafx.event.EventType<MouseEvent> type, Point2D at) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        javafx.event.Event.fireEvent(
                paper,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(paper, at.getX(), at.getY())));
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

    private static Ink sample(String name) throws IOException, inkling.platform.UserException {
        try (InputStream in = PenUpBenchmark.class.getResourceAsStream("/inkling/ink/" + name + ".inkml")) {
            return InkMl.read(in.readAllBytes(), name).get(0).ink();
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

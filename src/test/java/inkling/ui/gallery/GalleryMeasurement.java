package inkling.ui.gallery;

import inkling.dl4j.Dl4jEngine;
import inkling.evaluation.Evaluation;
import inkling.ink.DigitImage;
import inkling.model.ModelLibrary;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.training.Engine;
import inkling.ui.common.Appearance;
import inkling.ui.common.Desk;
import inkling.ui.common.Notices;
import inkling.ui.common.WindowTasks;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Times the real Gallery screen from inside its package; started by {@code inkling.bench.GalleryBenchmark}. */
public final class GalleryMeasurement {

    private static final int FRAMES = 600;
    private static final int ROUNDS = 3;

    private final PrintStream out;
    private GalleryScreen screen;
    private GalleryModel model;
    private ThumbnailGrid grid;

    private GalleryMeasurement(PrintStream out) {
        this.out = out;
    }

    public static void run(PrintStream out) throws Exception {
        Platform.startup(() -> {});
        Path home = Files.createTempDirectory("inkling-gallery-benchmark-");
        Directories directories = Directories.below(home);
        try (Settings settings = Settings.openReadOnly(directories);
                WindowTasks tasks = new WindowTasks()) {
            CompletableFuture<Engine> engine = new CompletableFuture<>();
            GalleryMeasurement measurement = new GalleryMeasurement(out);
            onFx(() -> measurement.open(
                    new Desk(directories, settings, new Appearance(settings), tasks, new Told(out), engine)));
            engine.complete(new Dl4jEngine());
            measurement.measure();
            onFx(() -> {
                measurement.screen.close();
                return null;
            });
        }
    }

    private Void open(Desk desk) throws Exception {
        desk.model().set(new ModelLibrary(desk.directories()).bundled());
        screen = new GalleryScreen(desk, new NowhereKept());
        model = screen.context().model();
        Stage stage = new Stage();
        Scene scene = new Scene(screen, 1280, 800);
        desk.appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
        return null;
    }

    private void measure() throws Exception {
        long[] there = new long[1];
        onFx(() -> {
            screen.context().controller().network().addListener(o -> there[0] = System.nanoTime());
            return null;
        });
        // The predictions are there when the network shown is set; the picture is out when a pulse has been through.
        long[] shown = new long[1];
        until(() -> {
            if (model.shown().get().count() > 0 && shown[0] == 0) {
                shown[0] = -1;
            } else if (shown[0] == -1) {
                shown[0] = System.nanoTime();
            }
            return shown[0] > 0;
        });
        Evaluation evaluation = model.evaluation().get().orElseThrow();
        out.printf(
                Locale.ROOT,
                "%s: %,d images, %,d wrong%nfirst picture after the predictions: %.0f ms%n",
                evaluation.data().name(),
                evaluation.count(),
                evaluation.labelled() - evaluation.correct(),
                (shown[0] - there[0]) / 1e6);
        onFx(() -> grid = (ThumbnailGrid) screen.lookup("#thumbnails"));
        filters();
        scroll();
        heap();
    }

    private void filters() throws Exception {
        List<Double> filters = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Show show : Show.values()) {
                filters.add(painted(() -> model.filter().set(Filter.ALL.with(show))));
            }
        }
        out.println("filter, till painted:    " + words(array(filters)));
        onFx(() -> {
            model.filter().set(Filter.ALL);
            return null;
        });
        List<Double> orders = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Order order : Order.values()) {
                orders.add(painted(() -> model.order().set(order)));
            }
        }
        out.println("order, till painted:     " + words(array(orders)));
    }

    /** Milliseconds from a change to the end of the layout that paints it, on the JavaFX thread. */
    private double painted(Runnable change) throws Exception {
        return onFx(() -> {
            long start = System.nanoTime();
            change.run();
            screen.getScene().getRoot().applyCss();
            screen.getScene().getRoot().layout();
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private void scroll() throws Exception {
        double[] frames = new double[FRAMES];
        double[] work = new double[FRAMES];
        int[] frame = {-1};
        long[] last = new long[1];
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (frame[0] >= 0 && frame[0] < FRAMES) {
                        frames[frame[0]] = (now - last[0]) / 1e6;
                    }
                    last[0] = now;
                    frame[0]++;
                    if (frame[0] >= FRAMES) {
                        stop();
                        return;
                    }
                    long start = System.nanoTime();
                    grid.scrollBy(37);
                    grid.layout();
                    work[frame[0]] = (System.nanoTime() - start) / 1e6;
                }
            }.start();
            return null;
        });
        until(() -> frame[0] >= FRAMES);
        out.println("scrolling, frame to frame: " + words(frames));
        out.println("scrolling, painting alone: " + words(work));
    }

    private void heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "heap in use after collection: %.0f MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String words(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.1f ms, 95 %% %.1f, 99 %% %.1f, most %.1f (%d)",
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * .95)],
                sorted[(int) (sorted.length * .99)],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(600, TimeUnit.SECONDS);
    }

    /** Asked at every pulse. */
    private static void until(BooleanSupplier condition) throws Exception {
        CompletableFuture<Boolean> holds = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    holds.complete(true);
                }
            }
        }.start());
        holds.get(600, TimeUnit.SECONDS);
    }

    /** Prints what the window would tell. */
    private record Told(PrintStream out) implements Notices {
        @Override
        public void tell(String sentence) {
            out.println(sentence);
        }

        @Override
        public void tell(String sentence, String action, Runnable run) {
            out.println(sentence);
        }

        @Override
        public void problem(String doing, Throwable thrown) {
            out.println(doing + ": " + thrown);
        }
    }

    private static final class NowhereKept implements DigitKeeper {
        @Override
        public String keep(DigitImage image, int digit, String origin) {
            return origin;
        }

        @Override
        public void discard(String name) {
            // Nothing was kept.
        }
    }
}

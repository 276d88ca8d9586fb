package inkling.ui.training;

import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.training.EpochResult;
import inkling.training.PlanChanges;
import inkling.training.Presets;
import inkling.training.TrainingEvent;
import inkling.training.TrainingPlan;
import inkling.ui.common.Appearance;
import inkling.ui.common.DigitColors;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/**
 * A run of 100,000 batches in the four charts, a hundred batches a look: how long one look takes on the JavaFX thread (taking the
 * events, new lines, painting) and what the heap holds after a collection, over the first tenth and the last. One line.
 *
 * <pre>inkling.ui.training.HistoryBenchmark [BATCHES]      with the headless options</pre>
 */
public final class HistoryBenchmark {

    private static final int A_LOOK = 100;
    private static final int AN_EPOCH = 1000;

    private HistoryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int batches = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path home = Files.createTempDirectory("inkling-history-");
        FutureTask<String> measurement = new FutureTask<>(() -> measure(batches, home));
        Platform.runLater(measurement);
        System.out.println(measurement.get());
        Files.delete(home);
        System.exit(0);
    }

    private static String measure(int batches, Path home) {
        Settings settings = Settings.openReadOnly(Directories.below(home));
        TrainingModel model = new TrainingModel();
        ChartWall wall = new ChartWall(new Appearance(settings), (chart, name) -> {});
        Stage stage = new Stage();
        stage.setScene(new Scene(wall, 1280, 800));
        stage.show();
        TrainingPlan plan = PlanChanges.of(Presets.byName("quick").orElseThrow().plan())
                .epochs(batches / AN_EPOCH)
                .done();
        model.prepare("long", plan.epochs());
        model.accept(new TrainingEvent.Started(plan, AN_EPOCH, batches, 128 * AN_EPOCH, 1000, 0));
        SplittableRandom random = new SplittableRandom(1);
        int looks = batches / A_LOOK;
        double[] milliseconds = new double[looks];
        double early = 0;
        for (int look = 0; look < looks; look++) {
            long from = System.nanoTime();
            for (int b = look * A_LOOK + 1; b <= (look + 1) * A_LOOK; b++) {
                model.accept(new TrainingEvent.Batch(
                        b,
                        (b - 1) / AN_EPOCH + 1,
                        2 / Math.sqrt(b) + random.nextDouble() / 10,
                        .9,
                        1e-3,
                        6000,
                        b / 50.0));
                if (b % AN_EPOCH == 0) {
                    model.accept(new TrainingEvent.Epoch(
                            b, new EpochResult(b / AN_EPOCH, .1, .97, .1, .96, 1e-3, 6000, b / 50.0)));
                }
            }
            wall.show(unit -> model.curves().lines(unit, "", 20, Color.BLUE, DigitColors.of(1)));
            wall.snapshot(null, null);
            milliseconds[look] = (System.nanoTime() - from) / 1e6;
            if (look + 1 == Math.max(1, looks / 10)) {
                early = heap();
            }
        }
        double late = heap();
        settings.close();
        stage.hide();
        int tenth = Math.max(1, looks / 10);
        return String.format(
                Locale.ROOT,
                "%,d batches in the charts: a look takes %.1f ms in the first tenth, %.1f in the last (medians), longest %.1f;"
                        + " heap %.1f MB after the first tenth, %.1f after the last; at most %,d points a line",
                batches,
                median(milliseconds, 0, tenth),
                median(milliseconds, looks - tenth, looks),
                Arrays.stream(milliseconds).skip(tenth).max().orElse(Double.NaN),
                early,
                late,
                CurveSeries.MOST_POINTS);
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }

    private static double median(double[] values, int from, int to) {
        double[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

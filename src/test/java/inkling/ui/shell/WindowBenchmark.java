package inkling.ui.shell;

import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.NamedThreads;
import inkling.training.RunHistory;
import inkling.training.RunStore;
import inkling.training.TrainingEvent;
import inkling.ui.common.FxThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * Watches the JavaFX thread during a training in the real window, without a display: how long a job handed to it waits, asked
 * every 5 ms, and the time from frame to frame; and the window's throughput beside that of the same plan without a window.
 * Arguments: a preset, a source, epochs; {@code quick synthetic:20000 10} where there are none.
 */
public final class WindowBenchmark {

    private static final long ASK_EVERY = TimeUnit.MILLISECONDS.toNanos(5);

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String preset = arguments.length > 0 ? arguments[0] : "quick";
        String source = arguments.length > 1 ? arguments[1] : "synthetic:20000";
        String epochs = arguments.length > 2 ? arguments[2] : "10";
        Headless.start();
        Path home = Files.createTempDirectory("inkling-bench-");
        double alone = PlainRun.imagesPerSecond(preset, source, Integer.parseInt(epochs), home.resolve("alone"));
        Path windowHome = home.resolve("window");
        OpenWindow open = Await.onFx(() -> new OpenWindow(new Stage(), windowHome));
        Await.until(() -> open.window().desk().engine().isDone());
        press(open, "#place-train");
        press(open, "#preset-" + preset);
        write(open, "#data-source", source);
        Await.until(() -> text(open, "#data-sentence").contains("to learn from"));
        write(open, "#setting-epochs", epochs);
        Await.until(() -> text(open, "#time-estimate").startsWith("About"));
        press(open, "#train");
        Await.until(() -> text(open, "#run-state").startsWith("Epoch"));
        Watch watch = new Watch();
        watch.start();
        Await.until(() -> !text(open, "#run-state").startsWith("Epoch"));
        watch.end();
        double window = rate(windowHome);
        System.out.println("run ended: " + text(open, "#run-state"));
        watch.print();
        System.out.printf(
                Locale.ROOT,
                "images/s, median over batches: window %.0f, without a window %.0f, ratio %.3f%n",
                window,
                alone,
                window / alone);
        Await.onFx(() -> {
            open.window().close();
            open.close();
            return null;
        });
        System.exit(0);
    }

    /** Median over the batches of the newest run below a home. */
    static double rate(Path home) throws Exception {
        RunStore.Entry run = new RunStore(Directories.below(home)).list().get(0);
        double[] rates = RunHistory.of(run.folder()).batches().stream()
                .mapToDouble(TrainingEvent.Batch::imagesPerSecond)
                .sorted()
                .toArray();
        return rates[rates.length / 2];
    }

    /** The same plan with the real engine and nobody looking. */
    private static final class PlainRun {
        static double imagesPerSecond(String preset, String source, int epochs, Path home) throws Exception {
            var plan = inkling.training.PlanChanges.of(inkling.training.Presets.byName(preset)
                            .orElseThrow()
                            .plan())
                    .data(source)
                    .validation("0.1")
                    .epochs(epochs)
                    .done();
            Directories directories = Directories.below(home);
            var data = inkling.training.RunData.load(
                    plan, new inkling.data.DataSources(directories, java.util.Optional.empty()));
            var run = inkling.training.TrainingRun.fresh(
                    new Dl4jEngine(),
                    plan,
                    data,
                    new RunStore(directories).create(plan),
                    inkling.training.RunOptions.DEFAULT);
            run.start();
            if (!run.await(java.time.Duration.ofMinutes(30))) {
                throw new IllegalStateException("The run without a window did not end");
            }
            return rate(home);
        }
    }

    /** Two watches on one thread: jobs that wait their turn, and frames. */
    private static final class Watch {
        private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());
        private final List<Double> frames = new ArrayList<>();
        private volatile boolean running = true;
        private Thread asking;
        private final AnimationTimer timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (last > 0) {
                    frames.add((at - last) / 1e6);
                }
                last = at;
            }
        };

        void start() {
            FxThread.later(timer::start);
            asking = NamedThreads.start("pulse-watcher", () -> {
                while (running) {
                    long asked = System.nanoTime();
                    var done = new java.util.concurrent.CountDownLatch(1);
                    FxThread.later(() -> {
                        waits.add((System.nanoTime() - asked) / 1e6);
                        done.countDown();
                    });
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                    LockSupport.parkNanos(ASK_EVERY);
                }
            });
        }

        void end() throws Exception {
            running = false;
            asking.join();
            Await.onFx(() -> {
                timer.stop();
                return null;
            });
        }

        void print() {
            print("wait for the JavaFX thread, ms", waits);
            print("from frame to frame, ms", frames);
        }

        private static void print(String what, List<Double> all) {
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %.1f, p99 %.1f, longest %.1f (%,d)%n",
                    what,
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * .99)],
                    sorted[sorted.length - 1],
                    sorted.length);
        }
    }

    private static String text(OpenWindow open, String id) {
        return open.window().stage().getScene().lookup(id) instanceof Label label ? label.getText() : "";
    }

    private static void press(OpenWindow open, String id) throws Exception {
        Await.onFx(() -> {
            var node = open.window().stage().getScene().lookup(id);
            ((javafx.scene.control.ButtonBase) node).fire();
            return null;
        });
    }

    private static void write(OpenWindow open, String id, String words) throws Exception {
        Await.onFx(() -> {
            TextField field = (TextField) open.window().stage().getScene().lookup(id);
            field.setText(words);
            field.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
    }
}

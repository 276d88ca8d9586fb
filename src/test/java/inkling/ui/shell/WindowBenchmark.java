package inkling.ui.shell;

import inkling.platform.Directories;
import inkling.training.EpochResult;
import inkling.training.RunHistory;
import inkling.training.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.stage.Stage;

/**
 * A training started in the real window, without a display, beside the same one on the command line: the throughput of both,
 * what both learnt (the same, to the last digit), and, in a run of its own because watching takes the processor too, how long the JavaFX
 * thread keeps others waiting meanwhile. The command line goes first and last, so that a machine that changes its speed is seen. Leave
 * the machine alone.
 *
 * <pre>inkling.ui.shell.WindowBenchmark [PRESET [SOURCE [EPOCHS]]]      (quick synthetic:20000 10)</pre>
 */
public final class WindowBenchmark {

    private static final long MINUTES = 30;

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String preset = arguments.length > 0 ? arguments[0] : "quick";
        String source = arguments.length > 1 ? arguments[1] : "synthetic:20000";
        String epochs = arguments.length > 2 ? arguments[2] : "10";
        try (TemporaryHome home = new TemporaryHome()) {
            Trained before = commandLine(preset, source, epochs, home.folder().resolve("before"));
            Headless.start();
            Trained window = window(preset, source, epochs, home.folder().resolve("window"), Optional.empty());
            Trained after = commandLine(preset, source, epochs, home.folder().resolve("after"));
            JavaFxWatch watch = new JavaFxWatch();
            Trained watched = window(preset, source, epochs, home.folder().resolve("watched"), Optional.of(watch));
            print("command line, images/s: %.0f before, %.0f after the window's", before.rate, after.rate);
            print("window, images/s: %.0f", window.rate);
            print("window, watched (a frame every 16 ms), images/s: %.0f", watched.rate);
            print("window to command line: %.3f", window.rate / ((before.rate + after.rate) / 2));
            print("command line, right: %s; again: %s", before.right(), after.right());
            print("window, right:       %s", window.right());
            watch.lines().forEach(System.out::println);
            watch.whatHeldIt().forEach(System.out::println);
        }
        System.exit(0);
    }

    /**
     * @param rate images per second, median over the epochs but the first, in which the virtual machine warms up
     * @param validation accuracy of the last epoch, 0 to 1
     * @param test accuracy of the run, 0 to 1; NaN without test images
     */
    private record Trained(double rate, double validation, double test) {
        String right() {
            return String.format(Locale.ROOT, "%.3f %% of validation, %.3f %% of test", 100 * validation, 100 * test);
        }
    }

    private static Trained commandLine(String preset, String source, String epochs, Path home) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@installer/jvm.options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "inkling.Main",
                        "--home",
                        home.toString(),
                        "train",
                        "--preset",
                        preset,
                        "--data",
                        source,
                        "--validation",
                        "0.1",
                        "--epochs",
                        epochs)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("The command line did not train");
        }
        return trained(home);
    }

    private static Trained window(String preset, String source, String epochs, Path home, Optional<JavaFxWatch> watch)
            throws Exception {
        OpenWindow open = Await.onFx(() -> new OpenWindow(new Stage(), home));
        WindowHand hand = new WindowHand(open.window());
        Await.until(() -> open.window().desk().engine().isDone());
        hand.press("#place-train");
        hand.press("#preset-" + preset);
        hand.write("#data-source", source);
        Await.until(() -> hand.text("#data-sentence").contains("to learn from"));
        hand.write("#setting-epochs", epochs);
        Await.until(() -> hand.text("#time-estimate").startsWith("About"));
        hand.press("#train");
        Await.until(() -> hand.text("#run-state").startsWith("Epoch"));
        watch.ifPresent(JavaFxWatch::start);
        ProcessorTimes times = new ProcessorTimes();
        waitWhile(() -> !hand.text("#run-state").startsWith("Epoch " + epochs + " "));
        List<String> shares = times.lines();
        waitWhile(() -> hand.text("#run-state").startsWith("Epoch"));
        if (watch.isPresent()) {
            watch.get().end();
        }
        shares.forEach(System.out::println);
        print("the window says: %s", Await.onFx(() -> hand.text("#run-state")));
        Await.onFx(() -> {
            open.window().close();
            open.window().stage().hide();
            open.close();
            return null;
        });
        return trained(home);
    }

    /** Looks seldom: {@link Await} asks for a frame after the other, which would take from the training. */
    private static void waitWhile(Callable<Boolean> going) throws Exception {
        while (Await.onFx(going)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** The newest run below a home. */
    private static Trained trained(Path home) throws Exception {
        List<RunStore.Entry> runs = new RunStore(Directories.below(home)).list();
        if (runs.isEmpty()) {
            throw new IOException("There is no run below " + home);
        }
        List<EpochResult> ended = RunHistory.of(runs.get(0).folder()).epochs();
        double[] rates = ended.stream()
                .filter(epoch -> epoch.epoch() > 1)
                .mapToDouble(EpochResult::imagesPerSecond)
                .sorted()
                .toArray();
        if (rates.length == 0) {
            throw new IllegalArgumentException("At least two epochs are needed");
        }
        return new Trained(
                rates[rates.length / 2],
                ended.get(ended.size() - 1).validationAccuracy(),
                runs.get(0).info().testAccuracy());
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

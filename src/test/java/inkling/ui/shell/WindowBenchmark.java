package inkling.ui.shell;

import inkling.platform.Directories;
import inkling.training.EpochResult;
import inkling.training.RunHistory;
import inkling.training.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.stage.Stage;

/**
 * A training started in the real window, without a display, beside the same one on the command line, each in a process of its own and by turns,
 * so that a machine that changes its speed is seen: the throughput of both, how far the command line's differs from itself, and what both
 * learnt (the same, to the last digit). Then once more in the window, watched, which takes the processor too: how long the JavaFX thread
 * keeps others waiting. Leave the machine alone.
 *
 * <pre>inkling.ui.shell.WindowBenchmark [PRESET [SOURCE [EPOCHS [ROUNDS]]]]      (quick synthetic:20000 10 3)</pre>
 */
public final class WindowBenchmark {

    private static final long MINUTES = 30;
    private static final String IN_WINDOW = "in-window";

    private WindowBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals(IN_WINDOW)) {
            Headless.start();
            window(new Training(arguments[2], arguments[3], arguments[4]), Path.of(arguments[1]), Optional.empty());
            System.exit(0);
        }
        Training training = new Training(
                arguments.length > 0 ? arguments[0] : "quick",
                arguments.length > 1 ? arguments[1] : "synthetic:20000",
                arguments.length > 2 ? arguments[2] : "10");
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        try (TemporaryHome home = new TemporaryHome()) {
            List<Trained> commandLine = new ArrayList<>();
            List<Trained> window = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Path line = home.folder().resolve("line" + round);
                run(training.commandLine(line));
                commandLine.add(trained(line));
                Path inWindow = home.folder().resolve("window" + round);
                run(training.inWindow(inWindow));
                window.add(trained(inWindow));
            }
            print("command line, images/s: %s", rates(commandLine));
            print("window, images/s:       %s", rates(window));
            print("window to command line, medians: %.3f", median(window) / median(commandLine));
            print("command line, right: %s", commandLine.get(0).right());
            print("window, right:       %s", window.get(0).right());
            Headless.start();
            JavaFxWatch watch = new JavaFxWatch();
            Path watched = home.folder().resolve("watched");
            window(training, watched, Optional.of(watch));
            print("window, watched (a frame every 16 ms), images/s: %.0f", trained(watched).rate);
            watch.lines().forEach(System.out::println);
            watch.whatHeldIt().forEach(System.out::println);
        }
        System.exit(0);
    }

    private static String rates(List<Trained> all) {
        return all.stream()
                .map(each -> String.format(Locale.ROOT, "%.0f", each.rate))
                .collect(Collectors.joining(" "));
    }

    private static double median(List<Trained> all) {
        double[] sorted = all.stream().mapToDouble(Trained::rate).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** What both do. */
    private record Training(String preset, String source, String epochs) {

        List<String> commandLine(Path home) {
            return java(
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
                    epochs);
        }

        List<String> inWindow(Path home) {
            return java(WindowBenchmark.class.getName(), IN_WINDOW, home.toString(), preset, source, epochs);
        }

        private static List<String> java(String... arguments) {
            List<String> all = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@installer/jvm.options",
                    "-cp",
                    System.getProperty("java.class.path")));
            all.addAll(List.of(arguments));
            return all;
        }
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

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not train: " + command);
        }
    }

    private static void window(Training training, Path home, Optional<JavaFxWatch> watch) throws Exception {
        OpenWindow open = Await.onFx(() -> new OpenWindow(new Stage(), home));
        WindowHand hand = new WindowHand(open.window());
        Await.until(() -> open.window().desk().engine().isDone());
        hand.press("#place-train");
        hand.press("#preset-" + training.preset);
        hand.write("#data-source", training.source);
        Await.until(() -> hand.text("#data-sentence").contains("to learn from"));
        hand.write("#setting-epochs", training.epochs);
        Await.until(() -> hand.text("#time-estimate").startsWith("About"));
        hand.press("#train");
        Await.until(() -> hand.text("#run-state").startsWith("Epoch"));
        watch.ifPresent(JavaFxWatch::start);
        ProcessorTimes times = new ProcessorTimes();
        waitWhile(() -> !hand.text("#run-state").startsWith("Epoch " + training.epochs + " "));
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

package inkling.cli;

import inkling.platform.Directories;
import inkling.training.Engine;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * One command line run inside the test, and what came of it.
 *
 * @param exit code
 * @param out standard output
 * @param err standard error
 */
public record CommandLineRun(int exit, String out, String err) {

    /** Fails the test when a command that needs no engine makes one. */
    static final Supplier<Engine> NO_ENGINE = () -> {
        throw new AssertionError("This command must not load the engine");
    };

    public static CommandLineRun of(Path home, Supplier<Engine> engine, String... arguments) {
        return of(
                new Surroundings(
                        Directories.below(home),
                        engine,
                        (directories, mnist, file) -> {
                            throw new AssertionError("No window here");
                        },
                        log -> {},
                        false),
                arguments);
    }

    static CommandLineRun of(Surroundings surroundings, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new InklingCommand(surroundings)
                .execute(
                        arguments,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLineRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Whether standard error is exactly one sentence for a person. */
    boolean failedWithOneSentence() {
        return exit == 1 && err.lines().count() == 1 && err.startsWith("inkling: ") && !err.contains("Exception");
    }
}

package inkling.cli;

import inkling.platform.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into one sentence and an exit code; a stack trace goes to the log only. */
final class Failures implements IExecutionExceptionHandler {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int INTERRUPTED = 130;

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private final Supplier<Terminal> terminal;

    Failures(Supplier<Terminal> terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof ParameterException wrong) {
            return wrongUsage(wrong, new String[0]);
        }
        if (e instanceof CancellationException || e instanceof InterruptedException) {
            terminal.get().message("inkling: interrupted");
            return INTERRUPTED;
        }
        terminal.get().message("inkling: " + sentence(e));
        return FAILED;
    }

    static String sentence(Exception e) {
        if (e instanceof UserException) {
            return e.getMessage();
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            LOG.log(System.Logger.Level.DEBUG, "A file or the network failed", e);
            return "Reading or writing failed: " + e.getMessage() + ".";
        }
        LOG.log(System.Logger.Level.ERROR, "Not foreseen", e);
        return "Something went wrong that was not foreseen (" + e + "). The log has the details.";
    }

    /** One line that says what is wrong, one that says where to read on. */
    static int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("inkling: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }
}

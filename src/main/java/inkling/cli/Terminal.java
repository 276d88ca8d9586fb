package inkling.cli;

import java.io.PrintStream;
import java.util.Locale;

/** Where a command writes: results to standard output, everything else to standard error. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean live;

    /** @param live whether progress may be drawn in place on {@code err} */
    Terminal(PrintStream out, PrintStream err, boolean live) {
        this.out = out;
        this.err = err;
        this.live = live;
    }

    /** One line of the result. */
    void result(String line) {
        out.println(line);
        out.flush();
    }

    /** One line of the result, formatted the same in every country. */
    void result(String format, Object... values) {
        result(String.format(Locale.ROOT, format, values));
    }

    /** One line for whoever watches. */
    void message(String line) {
        err.println(line);
        err.flush();
    }

    /** Shows how far a job is; close it when the job has ended, well or not. */
    ProgressLine progress(String what) {
        return new ProgressLine(err, live, what, System::nanoTime);
    }

    boolean live() {
        return live;
    }
}

package inkling.cli;

import inkling.platform.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far a job is: a bar with the time left, redrawn in place on a terminal; elsewhere a plain line now and then. Used by
 * the thread that runs the job.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int BAR = 24;

    /** The first hundredth, slow as all beginnings, tells nothing of the rest. */
    private static final int LEAST_SHARE = 100;

    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long PLAIN_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String ERASE_LINE = "\r\u001b[K";

    /** A line longer than the terminal is wide is cut off, not wrapped: the next could not be drawn over it. */
    private static final String WRAP_OFF = "\u001b[?7l";

    private static final String WRAP_ON = "\u001b[?7h";

    private final PrintStream err;
    private final boolean live;
    private final String what;
    private final LongSupplier nanoTime;
    private final long started;
    private long shown;
    private String note = "";

    ProgressLine(PrintStream err, boolean live, String what, LongSupplier nanoTime) {
        this.err = err;
        this.live = live;
        this.what = what;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.shown = live ? started - REDRAW_NANOS : started;
    }

    /** What is said beside the bar from the next {@link #show} on, e.g. a loss. */
    void note(String text) {
        note = text;
    }

    @Override
    public void show(long done, long total) {
        long now = nanoTime.getAsLong();
        if (now - shown < (live ? REDRAW_NANOS : PLAIN_NANOS)) {
            return;
        }
        shown = now;
        if (live) {
            String line = what + bar(done, total) + remaining(done, total, now) + separated(note);
            err.print(ERASE_LINE + WRAP_OFF + line + WRAP_ON);
            err.flush();
        } else {
            err.println(what + percent(done, total) + remaining(done, total, now) + separated(note));
        }
    }

    private static String bar(long done, long total) {
        if (total <= 0) {
            return " " + done;
        }
        int full = (int) (BAR * Math.min(done, total) / total);
        return " [" + "#".repeat(full) + "-".repeat(BAR - full) + "]" + percent(done, total);
    }

    private static String percent(long done, long total) {
        return total <= 0 ? " " + done : String.format(Locale.ROOT, " %d %%", 100 * Math.min(done, total) / total);
    }

    /** The time left if the rest goes as fast as what is done. */
    private String remaining(long done, long total, long now) {
        if (done <= 0 || total <= 0 || done * LEAST_SHARE < total) {
            return "";
        }
        double left = (now - started) / 1e9 * (total - done) / done;
        return ", " + duration(left) + " left";
    }

    /** {@code 42 s}, {@code 3 min 05 s}, {@code 2 h 10 min}. */
    static String duration(double seconds) {
        long s = Math.round(seconds);
        if (s < 60) {
            return s + " s";
        }
        return s < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", s / 60, s % 60)
                : String.format(Locale.ROOT, "%d h %02d min", s / 3600, s % 3600 / 60);
    }

    private static String separated(String text) {
        return text.isEmpty() ? "" : ", " + text;
    }

    /** Clears the bar, so that the next line starts at the left. */
    @Override
    public void close() {
        if (live) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}

package inkling.training;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * What the list of runs says of one: {@code run.json}.
 *
 * @param formatVersion {@link #FORMAT_VERSION} when written by this program
 * @param name given by the user or made of preset and date
 * @param created ISO 8601 instant
 * @param state at the last writing; {@code RUNNING} in a run that nobody runs means it was cut off
 * @param message why it ended, one sentence; empty before
 * @param epochs complete
 * @param steps done
 * @param bestValidationAccuracy 0 to 1; NaN where nothing was validated yet
 * @param testAccuracy 0 to 1; NaN before the end or without a test part
 * @param seconds trained
 */
public record RunInfo(
        int formatVersion,
        String name,
        String created,
        RunState state,
        String message,
        int epochs,
        long steps,
        double bestValidationAccuracy,
        double testAccuracy,
        double seconds) {

    static final int FORMAT_VERSION = 1;

    /** @throws IllegalArgumentException when {@code created} is no date */
    public RunInfo {
        try {
            Instant.parse(created);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A run was created at a date, not at " + created, e);
        }
    }

    static RunInfo fresh(String name, String created) {
        return new RunInfo(FORMAT_VERSION, name, created, RunState.READY, "", 0, 0, Double.NaN, Double.NaN, 0);
    }

    RunInfo named(String other) {
        return new RunInfo(
                formatVersion,
                other,
                created,
                state,
                message,
                epochs,
                steps,
                bestValidationAccuracy,
                testAccuracy,
                seconds);
    }
}

package inkling.training;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What a run's result does not depend on.
 *
 * @param checkpointEvery at most this much work is lost to a crash
 * @param clock for dates
 * @param nanos for durations, as {@link System#nanoTime}
 */
public record RunOptions(Duration checkpointEvery, Clock clock, LongSupplier nanos) {

    public static final RunOptions DEFAULT =
            new RunOptions(Duration.ofSeconds(20), Clock.systemUTC(), System::nanoTime);
}

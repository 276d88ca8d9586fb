package inkling.cli;

import inkling.platform.NamedThreads;
import inkling.training.TrainingEvent;
import inkling.training.TrainingRun;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Follows a run to its end on the thread of the command. When the process is told to go (Ctrl-C) the run is stopped, and the
 * process stays until its checkpoint is on disk and its end was shown.
 */
final class RunWatch {

    private static final System.Logger LOG = System.getLogger(RunWatch.class.getName());
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final long MOST_SECONDS_TO_STOP = 60;

    private final TrainingRun run;
    private final TrainView view;
    private final CountDownLatch shown = new CountDownLatch(1);
    private Optional<TrainingEvent> end = Optional.empty();
    private boolean warned;

    RunWatch(TrainingRun run, TrainView view) {
        this.run = run;
        this.view = view;
    }

    /** Starts the run and returns how it ended: stopped, finished or failed. An interrupt stops it. */
    TrainingEvent follow() {
        Thread hook = NamedThreads.create("interrupt", this::stopAndWait);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            run.start();
            while (!ended()) {
                run.drain().forEach(this::take);
            }
            run.drain().forEach(this::take);
            TrainingEvent last = end.orElseThrow(() -> new IllegalStateException("The run ended without a word"));
            view.ended(last);
            return last;
        } finally {
            shown.countDown();
            remove(hook);
        }
    }

    /** Whether something could not be written meanwhile. */
    boolean warned() {
        return warned;
    }

    private boolean ended() {
        try {
            return run.await(LOOK);
        } catch (InterruptedException e) {
            // The end of a stopped run is awaited like any other; its exit code says that it was interrupted.
            LOG.log(System.Logger.Level.DEBUG, "Interrupted: the run is stopped", e);
            run.stop();
            return false;
        }
    }

    private void take(TrainingEvent event) {
        warned |= event instanceof TrainingEvent.Warning;
        if (event instanceof TrainingEvent.Stopped
                || event instanceof TrainingEvent.Finished
                || event instanceof TrainingEvent.Failed) {
            end = Optional.of(event);
        } else {
            view.show(event);
        }
    }

    private void stopAndWait() {
        run.stop();
        try {
            if (!shown.await(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The run did not stop in time; its last checkpoint is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "The process is going already", e);
        }
    }
}

package inkling.ui.training;

import inkling.platform.UncaughtErrors;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.training.RunHistory;
import inkling.training.TrainingEvent;
import inkling.training.TrainingPlan;
import inkling.ui.common.Desk;
import inkling.ui.common.FxThread;
import inkling.ui.common.Ticker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Starts a run and carries its events to the model: five times a second in its first seconds and after a button was pressed, then less
 * often, as what changes on the screen takes from what trains. JavaFX thread only.
 */
final class RunController implements RunBar.Actions {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LIVELY = Duration.ofSeconds(5);

    /** Of so many looks one is taken after that. */
    private static final int SELDOM = 3;

    private final Desk desk;
    private final RunLibrary library;
    private final TrainingModel model;
    private final Ticker looks = new Ticker(BETWEEN_LOOKS, this::look);
    private Optional<LiveRun> run = Optional.empty();
    private Optional<Path> goingOn = Optional.empty();
    private boolean stopWanted;
    private Consumer<TrainingEvent> listener = event -> {};
    private Runnable drawing = () -> {};
    private final DrawingPace pace = new DrawingPace(System::nanoTime);
    private int parts = 1;
    private int undrawn;
    private long livelySince;
    private int turns;

    RunController(Desk desk, RunLibrary library, TrainingModel model) {
        this.desk = desk;
        this.library = library;
        this.model = model;
    }

    /** Called after the model has taken an event. */
    void onEvent(Consumer<TrainingEvent> newListener) {
        listener = newListener;
    }

    /**
     * Draws what the events have changed, a part at a time: once for many events, and at their end.
     *
     * @param newParts how many calls draw everything
     */
    void onDraw(int newParts, Runnable newDrawing) {
        parts = newParts;
        drawing = newDrawing;
    }

    Optional<LiveRun> run() {
        return run;
    }

    /** Whether this kept run is under way, or is being got ready to go on. */
    boolean isUnderWay(RunRow kept) {
        return model.phase().get().busy()
                && run.map(LiveRun::folder).or(() -> goingOn).stream().anyMatch(kept.folder()::equals);
    }

    void train(TrainingPlan plan, String name) {
        begin(plan, name, Optional.empty(), engine -> library.start(plan, name, engine));
    }

    void goOn(RunRow kept, TrainingPlan plan) {
        begin(plan, kept.name(), Optional.of(kept.folder()), engine -> {
            RunHistory before = library.history(kept);
            LiveRun resumed = library.resume(kept, engine);
            FxThread.later(() -> model.goOnWith(before));
            return resumed;
        });
    }

    /** How a run begins, off the JavaFX thread. */
    @FunctionalInterface
    private interface Beginning {
        LiveRun with(Engine engine) throws UserException;
    }

    private void begin(TrainingPlan plan, String name, Optional<Path> kept, Beginning beginning) {
        if (model.phase().get().busy()) {
            return;
        }
        run = Optional.empty();
        goingOn = kept;
        stopWanted = false;
        model.prepare(name, plan.epochs());
        pace.restart();
        desk.whenEngine(
                engine -> desk.tasks()
                        .start(
                                progress -> beginning.with(engine),
                                started -> {
                                    run = Optional.of(started);
                                    if (stopWanted) {
                                        started.stop();
                                    }
                                    enliven();
                                    looks.start();
                                },
                                this::couldNotStart),
                failure -> couldNotStart(new UserException("The network cannot start on this machine.", failure)));
    }

    private void couldNotStart(Exception failure) {
        if (failure instanceof UserException) {
            model.fail(failure.getMessage());
        } else {
            model.fail("Something unexpected happened; nothing was changed.");
            desk.notices().problem("The run could not start", failure);
        }
    }

    private void enliven() {
        livelySince = System.nanoTime();
    }

    private void look() {
        turns++;
        if (System.nanoTime() - livelySince > LIVELY.toNanos() && turns % SELDOM != 0) {
            return;
        }
        List<TrainingEvent> events = run.map(LiveRun::poll).orElse(List.of());
        deliver(events, event -> {
            model.accept(event);
            listener.accept(event);
        });
        undrawn = events.isEmpty() ? undrawn : parts;
        boolean over = !model.phase().get().busy();
        boolean still = model.phase().get() == Phase.PAUSED;
        if (undrawn > 0 && (over || still || pace.isDue())) {
            undrawn--;
            pace.draw(() -> guarded(drawing));
        }
        if (over && undrawn == 0) {
            looks.stop();
        }
    }

    /** A fault in the showing of one event costs neither the run nor the events after it. */
    static void deliver(List<TrainingEvent> events, Consumer<TrainingEvent> to) {
        events.forEach(event -> guarded(() -> to.accept(event)));
    }

    private static void guarded(Runnable showing) {
        try {
            showing.run();
        } catch (RuntimeException e) {
            UncaughtErrors.report(e);
        }
    }

    @Override
    public void pause() {
        enliven();
        run.ifPresent(LiveRun::pause);
    }

    @Override
    public void resume() {
        enliven();
        run.ifPresent(LiveRun::resume);
    }

    @Override
    public void stop() {
        enliven();
        model.stopping();
        run.ifPresentOrElse(LiveRun::stop, () -> stopWanted = true);
    }

    /** Saves what a run has learnt elsewhere. */
    void save(Path file) {
        run.ifPresent(running -> desk.tasks()
                .start(
                        progress -> {
                            running.save(file);
                            return file;
                        },
                        saved -> desk.notices().tell("Saved " + saved.getFileName() + "."),
                        e -> desk.notices().problem("The weights could not be saved", e)));
    }

    /** Stops the run, if there is one, and waits until what was learnt is saved, at most so long. */
    void close(Duration most) {
        looks.stop();
        if (run.isPresent() && model.phase().get().busy()) {
            run.get().stop();
            try {
                run.get().awaitEnd(most);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

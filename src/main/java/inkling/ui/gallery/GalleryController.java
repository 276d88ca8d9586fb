package inkling.ui.gallery;

import inkling.data.Mnist;
import inkling.data.Part;
import inkling.evaluation.Evaluation;
import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.Desk;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Brings a model and a set together: asks in the background, shows what comes of it, or says why nothing does. */
final class GalleryController implements AutoCloseable {

    private static final String SOURCE = "gallery.source";

    private final Desk desk;
    private final GalleryModel model;
    private final Evaluations evaluations;
    private final ReadOnlyObjectWrapper<GalleryState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new GalleryState.Starting());
    private final ReadOnlyObjectWrapper<Optional<StoredModel>> network =
            new ReadOnlyObjectWrapper<>(this, "network", Optional.empty());
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper(this, "source");
    private Optional<Engine> engine = Optional.empty();
    private Optional<StoredModel> chosen = Optional.empty();
    private Optional<Evaluations.Images> images = Optional.empty();
    private Optional<BackgroundTasks.Running> running = Optional.empty();
    private Optional<Outcome> shown = Optional.empty();

    GalleryController(Desk desk, GalleryModel model, Evaluations evaluations) {
        this.desk = desk;
        this.model = model;
        this.evaluations = evaluations;
        source.set(desk.settings().text(SOURCE, usualSource()));
        desk.model().addListener((o, was, is) -> {
            chosen = Optional.empty();
            evaluate();
        });
        desk.whenEngine(
                started -> {
                    engine = Optional.of(started);
                    evaluate();
                },
                failure -> {
                    state.set(new GalleryState.Failed("The network cannot start on this machine."));
                    desk.notices().problem("The network could not be started", failure);
                });
    }

    private String usualSource() {
        return Mnist.locate(desk.mnist().get(), desk.directories()).isPresent() ? "mnist" : "synthetic";
    }

    ReadOnlyObjectProperty<GalleryState> state() {
        return state.getReadOnlyProperty();
    }

    /** The model whose answers are shown. */
    ReadOnlyObjectProperty<Optional<StoredModel>> network() {
        return network.getReadOnlyProperty();
    }

    /** The set looked at, as the command line writes it. */
    ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    Optional<Engine> engine() {
        return engine;
    }

    /** Looks at another set, or at the same one anew. */
    void look(String newSource) {
        choose(newSource);
        images = Optional.empty();
        evaluate();
    }

    private void choose(String newSource) {
        source.set(newSource);
        desk.settings().put(SOURCE, newSource);
    }

    /** Asks another model than the desk's, until that changes. */
    void ask(StoredModel other) {
        chosen = Optional.of(other);
        evaluate();
    }

    /**
     * Reads a model and asks it.
     *
     * @param id as {@link ModelLibrary#open} takes it
     */
    void ask(String id) {
        desk.tasks().start(progress -> new ModelLibrary(desk.directories()).open(id), this::ask, e -> desk.notices()
                .problem("The model cannot be read", e));
    }

    private void evaluate() {
        running.ifPresent(BackgroundTasks.Running::cancel);
        running = Optional.empty();
        Optional<StoredModel> asked = chosen.or(() -> desk.model().get());
        if (engine.isEmpty()) {
            return;
        }
        if (asked.isEmpty()) {
            network.set(Optional.empty());
            showNothing(new GalleryState.NoModel());
            return;
        }
        BackgroundTasks.Running job = start(engine.get(), asked.get(), source.get());
        running = Optional.of(job);
        state.set(new GalleryState.Working(
                "Asking " + asked.get().card().name() + " about " + SourceWords.of(source.get()), job));
    }

    private record Outcome(StoredModel network, Evaluations.Images images, RankedEvaluation evaluation) {}

    private BackgroundTasks.Running start(Engine ready, StoredModel asked, String from) {
        Optional<Evaluations.Images> known = images;
        return desk.tasks()
                .start(
                        progress -> {
                            Evaluations.Images set =
                                    known.isPresent() ? known.get() : evaluations.read(from, Part.TEST);
                            Evaluation made = evaluations.of(ready, asked, set.data(), progress);
                            return new Outcome(asked, set, new RankedEvaluation(made));
                        },
                        this::show,
                        this::fail);
    }

    private void show(Outcome outcome) {
        shown = Optional.of(outcome);
        images = Optional.of(outcome.images());
        network.set(Optional.of(outcome.network()));
        model.show(outcome.evaluation());
        state.set(new GalleryState.Ready(outcome.images().remarks()));
    }

    private void showNothing(GalleryState why) {
        shown = Optional.empty();
        model.clear();
        state.set(why);
    }

    private void fail(Exception e) {
        if (e instanceof CancellationException) {
            return; // Whoever cancelled has said what comes next.
        }
        if (e instanceof UserException) {
            showNothing(new GalleryState.Failed(e.getMessage()));
        } else {
            showNothing(new GalleryState.Failed("The images could not be read by this model."));
            desk.notices().problem("The images could not be read by this model", e);
        }
    }

    /** Breaks off and goes back to what is still shown: its images, its model. */
    void cancel() {
        running.ifPresent(BackgroundTasks.Running::cancel);
        running = Optional.empty();
        if (!(state.get() instanceof GalleryState.Working)) {
            return;
        }
        if (shown.isEmpty()) {
            state.set(new GalleryState.Cancelled());
            return;
        }
        Outcome before = shown.get();
        choose(before.images().source());
        images = Optional.of(before.images());
        chosen = Optional.of(before.network());
        state.set(new GalleryState.Ready(before.images().remarks()));
    }

    /** Asks again, after a failure or a cancelled start. */
    void again() {
        evaluate();
    }

    @Override
    public void close() {
        running.ifPresent(BackgroundTasks.Running::cancel);
    }
}

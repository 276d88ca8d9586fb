package inkling.ui.mydigits;

import inkling.data.DataSources;
import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.training.Replay;
import inkling.training.RunStore;
import inkling.training.Taught;
import inkling.training.Teaching;
import inkling.ui.common.BackgroundTasks.Running;
import inkling.ui.common.Desk;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Teaches My digits to the model in use, and replaces that model only when told to. JavaFX thread. */
final class Teacher {

    /** Setting: the model that was in use before a taught one took its place. */
    private static final String BEFORE = "modelBeforeTeaching";

    private final Desk desk;
    private final ModelLibrary library;
    private Optional<Running> running = Optional.empty();
    private Optional<StoredModel> old = Optional.empty();
    private int asked;

    Teacher(Desk desk) {
        this.desk = desk;
        library = new ModelLibrary(desk.directories());
    }

    /** What was learnt, the digits it was learnt from, and what the test images are. */
    record Outcome(Taught taught, List<MyDigit> digits, String test) {}

    /** @param failed is told after the window was */
    void teach(Consumer<Outcome> done, Runnable failed) {
        Optional<StoredModel> model = desk.model().get();
        if (model.isEmpty()) {
            desk.notices().problem("", new UserException("There is no model yet to be taught: train one first."));
            failed.run();
            return;
        }
        int mine = ++asked;
        desk.whenEngine(
                engine -> {
                    if (mine != asked) {
                        return; // cancelled while the engine started
                    }
                    running = Optional.of(
                            desk.tasks().start(progress -> teach(engine, model.get(), progress), done, e -> {
                                if (!(e instanceof CancellationException)) {
                                    desk.notices().problem("The digits could not be taught", e);
                                }
                                failed.run();
                            }));
                },
                e -> {
                    desk.notices().problem("The network cannot start on this machine", e);
                    failed.run();
                });
    }

    private Outcome teach(Engine engine, StoredModel model, inkling.platform.Progress progress)
            throws UserException, InterruptedException {
        MyDigits.Contents contents = desk.digits().digits().list();
        if (contents.digits().isEmpty()) {
            throw new UserException("There are no digits of your own to teach.");
        }
        DataSources sources = new DataSources(desk.directories(), desk.mnist().get());
        Replay replay = Replay.find(sources, model.network().outputs());
        Taught taught = new Teaching(engine, new RunStore(desk.directories()))
                .teach(model, desk.digits().digits().set(contents), replay, progress);
        return new Outcome(taught, contents.digits(), replay.name());
    }

    /** 0 to 1, or -1 where nobody can tell. */
    double share() {
        return running.map(Running::share).orElse(-1.0);
    }

    void cancel() {
        asked++;
        running.ifPresent(Running::cancel);
    }

    /** The taught model reads from now on; the old one is remembered. */
    void use(Outcome outcome) {
        old = desk.model().get();
        desk.tasks()
                .start(
                        progress -> {
                            String before = library.padChoice();
                            if (desk.settings().kept()) {
                                library.chooseForPad(
                                        "run:" + outcome.taught().folder().id());
                            }
                            return before;
                        },
                        before -> {
                            desk.settings().put(BEFORE, before);
                            desk.model().set(Optional.of(outcome.taught().model()));
                        },
                        e -> desk.notices().problem("The taught model could not be put to use", e));
    }

    /** The taught model goes; the old one was never touched. */
    void discard(Outcome outcome) {
        desk.tasks()
                .start(
                        progress -> {
                            new RunStore(desk.directories())
                                    .delete(outcome.taught().folder());
                            return outcome;
                        },
                        gone -> desk.notices().tell("The old model stays as it was."),
                        e -> desk.notices().problem("The taught model could not be removed", e));
    }

    /** Whether a taught model is in use that took another's place. */
    boolean canRestore() {
        return !desk.settings().text(BEFORE, "").isEmpty()
                && desk.model()
                        .get()
                        .filter(m -> m.card().preset().equals("taught"))
                        .isPresent();
    }

    /** The model before the taught one reads again; the taught one stays among the runs. */
    void restore(Runnable done) {
        String id = desk.settings().text(BEFORE, ModelLibrary.BUNDLED);
        desk.tasks()
                .start(
                        progress -> {
                            StoredModel model = old.isPresent() ? old.get() : library.open(id);
                            choose(id);
                            return model;
                        },
                        model -> {
                            desk.settings().remove(BEFORE);
                            old = Optional.empty();
                            desk.model().set(Optional.of(model));
                            desk.notices().tell(model.card().name() + " reads again what you draw.");
                            done.run();
                        },
                        e -> desk.notices().problem("The old model could not be restored", e));
    }

    private void choose(String id) throws IOException {
        if (desk.settings().kept()) {
            library.chooseForPad(id);
        }
    }
}

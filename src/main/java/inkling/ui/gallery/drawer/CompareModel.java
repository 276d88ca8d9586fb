package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import inkling.evaluation.ModelComparison;
import inkling.evaluation.ModelComparison.Outcome;
import inkling.ui.common.BackgroundTasks;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The model shown (A) beside another (B) on the same images. Belongs to the JavaFX thread. */
final class CompareModel {

    private final Looking looking;
    private final Rivals rivals;
    private final Consumer<Exception> problem;
    private final ObjectProperty<Optional<Rivals.Rival>> rival =
            new SimpleObjectProperty<>(this, "rival", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ModelComparison>> comparison =
            new ReadOnlyObjectWrapper<>(this, "comparison", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BackgroundTasks.Running>> working =
            new ReadOnlyObjectWrapper<>(this, "working", Optional.empty());

    /** @param problem is told when the other model cannot be asked */
    CompareModel(Looking looking, Rivals rivals, Consumer<Exception> problem) {
        this.looking = looking;
        this.rivals = rivals;
        this.problem = problem;
        looking.evaluation().addListener(o -> compare());
        rival.addListener(o -> compare());
    }

    private void compare() {
        working.get().ifPresent(BackgroundTasks.Running::cancel);
        working.set(Optional.empty());
        comparison.set(Optional.empty());
        if (rival.get().isEmpty() || looking.evaluation().get().isEmpty()) {
            return;
        }
        Evaluation about = looking.evaluation().get().get();
        Optional<BackgroundTasks.Running> running = rivals.ask(
                rival.get().get(),
                about,
                other -> {
                    working.set(Optional.empty());
                    comparison.set(Optional.of(ModelComparison.of(about, other)));
                },
                this::fail);
        working.set(running.filter(r -> !r.finished()));
    }

    private void fail(Exception thrown) {
        working.set(Optional.empty());
        rival.set(Optional.empty());
        if (!(thrown instanceof CancellationException)) {
            problem.accept(thrown);
        }
    }

    /** Gives up comparing. */
    void cancel() {
        rival.set(Optional.empty());
    }

    /** The other model; set to choose one. */
    ObjectProperty<Optional<Rivals.Rival>> rival() {
        return rival;
    }

    ReadOnlyObjectProperty<Optional<ModelComparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** The other model's being asked. */
    ReadOnlyObjectProperty<Optional<BackgroundTasks.Running>> working() {
        return working.getReadOnlyProperty();
    }

    int count(Outcome outcome) {
        return comparison.get().map(c -> c.count(outcome)).orElse(0);
    }

    static String title(Outcome outcome) {
        return switch (outcome) {
            case FIXED -> "Fixed";
            case BROKEN -> "Broken";
            case BOTH_WRONG -> "Both wrong";
            case BOTH_RIGHT -> "Both right";
        };
    }

    static String help(Outcome outcome) {
        return switch (outcome) {
            case FIXED -> "A reads them wrongly, B rightly";
            case BROKEN -> "A reads them rightly, B wrongly";
            case BOTH_WRONG -> "Neither reads them rightly";
            case BOTH_RIGHT -> "Both read them rightly";
        };
    }

    /** The images with an outcome. */
    Optional<Pick> pick(Outcome outcome) {
        return comparison.get().map(c -> {
            BitSet images = new BitSet();
            Arrays.stream(c.images(outcome)).forEach(images::set);
            String other = c.after().card().name();
            return new Pick.Images(title(outcome).toLowerCase(Locale.ROOT) + " by " + other, images);
        });
    }

    /** How many images change, and whether that may be chance. */
    String verdict() {
        return comparison.get().map(CompareModel::verdict).orElse("");
    }

    private static String verdict(ModelComparison c) {
        if (c.before().labelled() == 0) {
            return "No image of this set has a label: nothing tells which model is right.";
        }
        int fixed = c.count(Outcome.FIXED);
        int broken = c.count(Outcome.BROKEN);
        if (fixed + broken == 0) {
            return "Both models are right and wrong about the same images.";
        }
        return String.format(
                Locale.ROOT,
                "From A to B %,d %s and %,d %s. %s",
                fixed,
                fixed == 1 ? "image is fixed" : "images are fixed",
                broken,
                broken == 1 ? "is broken" : "are broken",
                c.test().sentence());
    }

    /** "Inkling best, 99.54 %". */
    static String named(Evaluation e) {
        return e.labelled() == 0
                ? e.card().name()
                : String.format(Locale.ROOT, "%s, %.2f %%", e.card().name(), 100 * e.accuracy());
    }
}

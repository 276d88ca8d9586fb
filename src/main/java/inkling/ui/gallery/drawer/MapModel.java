package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import inkling.explain.HiddenLayer;
import inkling.explain.ImageMap;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.BackgroundTasks;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Maps of the images: which one is shown, how it is coloured, and what is being worked out. Belongs to the JavaFX thread. */
final class MapModel {

    /** Which map. */
    enum Method {
        VARIANCE("PCA", "Principal component analysis: the two directions in which the images differ most"),
        NEIGHBOURS("UMAP", "Images the network finds alike lie together, however many directions that takes");

        private final String title;
        private final String help;

        Method(String title, String help) {
            this.title = title;
            this.help = help;
        }

        String title() {
            return title;
        }

        String help() {
            return help;
        }
    }

    /** What the colour of a point says. */
    enum Colouring {
        TRUE_DIGIT("True digit"),
        READ_DIGIT("Digit read"),
        MISTAKES("Mistakes");

        private final String title;

        Colouring(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Work under way, and what it is in words. */
    record Working(String words, BackgroundTasks.Running running) {}

    private final Looking looking;
    private final LayerSource source;
    private final BackgroundTasks tasks;
    private final Consumer<Exception> problem;
    private final ObjectProperty<Method> method = new SimpleObjectProperty<>(this, "method", Method.VARIANCE);
    private final ObjectProperty<Colouring> colouring =
            new SimpleObjectProperty<>(this, "colouring", Colouring.TRUE_DIGIT);
    private final ReadOnlyObjectWrapper<Optional<ImageMap>> map =
            new ReadOnlyObjectWrapper<>(this, "map", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Working>> working =
            new ReadOnlyObjectWrapper<>(this, "working", Optional.empty());
    private Optional<Evaluation> mapped = Optional.empty();
    private Optional<HiddenLayer> layer = Optional.empty();
    private Optional<ImageMap> byNeighbours = Optional.empty();
    private boolean inView;

    /** @param problem is told when a map cannot be worked out */
    MapModel(Looking looking, LayerSource source, BackgroundTasks tasks, Consumer<Exception> problem) {
        this.looking = looking;
        this.source = source;
        this.tasks = tasks;
        this.problem = problem;
        looking.evaluation().addListener(o -> refresh());
        method.addListener(o -> showChosen());
    }

    /** Nothing is worked out while nobody sees it. */
    void setInView(boolean seen) {
        inView = seen;
        refresh();
    }

    private void refresh() {
        if (mapped.equals(looking.evaluation().get()) || !inView) {
            return;
        }
        cancel();
        mapped = looking.evaluation().get();
        layer = Optional.empty();
        byNeighbours = Optional.empty();
        map.set(Optional.empty());
        if (mapped.isPresent()) {
            begin("Asking the network about each image", source.ask(this::take, this::fail));
        }
    }

    private void take(HiddenLayer made) {
        working.set(Optional.empty());
        layer = Optional.of(made);
        showChosen();
    }

    private void showChosen() {
        if (layer.isEmpty()) {
            return;
        }
        if (method.get() == Method.NEIGHBOURS && byNeighbours.isPresent()) {
            map.set(byNeighbours);
        } else if (method.get() == Method.VARIANCE || map.get().isEmpty()) {
            map.set(Optional.of(layer.get().byVariance()));
        }
        if (method.get() == Method.NEIGHBOURS
                && byNeighbours.isEmpty()
                && working.get().isEmpty()) {
            HiddenLayer from = layer.get();
            begin(
                    "Working out which images are alike",
                    Optional.of(tasks.start(
                            from::byNeighbours,
                            made -> {
                                working.set(Optional.empty());
                                byNeighbours = Optional.of(made);
                                showChosen();
                            },
                            this::fail)));
        }
    }

    private void begin(String words, Optional<BackgroundTasks.Running> running) {
        // Work that runs at once, as in tests, has finished by now.
        working.set(running.filter(r -> !r.finished()).map(r -> new Working(words, r)));
    }

    private void fail(Exception thrown) {
        cancel();
        if (!(thrown instanceof CancellationException)) {
            problem.accept(thrown);
        }
    }

    /** Stops what is being worked out; what is shown stays. */
    void cancel() {
        working.get().ifPresent(w -> w.running().cancel());
        working.set(Optional.empty());
        if (layer.isEmpty()) {
            mapped = Optional.empty();
        }
        method.set(Method.VARIANCE);
    }

    /** Starts anew after a failure or a cancelled start. */
    void again() {
        refresh();
    }

    ObjectProperty<Method> method() {
        return method;
    }

    ObjectProperty<Colouring> colouring() {
        return colouring;
    }

    /** What is shown; nothing while the network is being asked. */
    ReadOnlyObjectProperty<Optional<ImageMap>> map() {
        return map.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Working>> working() {
        return working.getReadOnlyProperty();
    }

    /** The evaluation whose images are on the map. */
    Optional<Evaluation> mapped() {
        return map.get().isPresent() ? mapped : Optional.empty();
    }

    /** How much of the truth the map tells, in a sentence. */
    String words() {
        return map.get()
                .map(m -> m.explained().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "Shows %.0f %% of how the last hidden layer varies.",
                                100 * m.explained().getAsDouble())
                        : "Near means alike; far says little.")
                .orElse("");
    }

    /** What is known of an image, for the card beside the mouse. */
    String words(int image) {
        return mapped().map(e -> {
                    String read = String.format(
                            Locale.ROOT,
                            "read as %s %d, %s",
                            AnswerWords.article(e.predicted(image)),
                            e.predicted(image),
                            AnswerWords.percent(e.confidence(image)));
                    String truth = e.isLabelled(image)
                            ? AnswerWords.article(e.label(image)) + " " + e.label(image) + ", "
                            : "";
                    return String.format(Locale.ROOT, "Image %,d%n%s%s", image, truth, read);
                })
                .orElse("");
    }

    /** Shows the images inside a line drawn on the map. */
    void pick(Lasso lasso) {
        map.get().ifPresent(m -> {
            Pick.Images images = Pick.Images.where("inside the lasso", m.size(), i -> lasso.contains(m.x(i), m.y(i)));
            if (!images.images().isEmpty()) {
                looking.picked().set(Optional.of(images));
            }
        });
    }

    /** Shows one image. */
    void pick(int image) {
        looking.picked()
                .set(Optional.of(
                        Pick.Images.where(String.format(Locale.ROOT, "image %,d", image), image + 1, i -> i == image)));
    }
}

package inkling.ui.common;

import inkling.data.MyDigits;
import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.training.Engine;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What all screens find on the desk: files, settings, the engine once it has started, and what they share with each other
 * without knowing each other. Properties belong to the JavaFX thread.
 */
public final class Desk {

    private final Directories directories;
    private final Settings settings;
    private final Appearance appearance;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final CompletableFuture<Engine> engine;
    private final ObjectProperty<Optional<StoredModel>> model =
            new SimpleObjectProperty<>(this, "model", Optional.empty());
    private final DoubleProperty rejection = new SimpleDoubleProperty(this, "rejection", Double.NaN);
    private final ObjectProperty<Ink> drawing = new SimpleObjectProperty<>(this, "drawing", Ink.EMPTY);
    private final ObjectProperty<Optional<DigitImage>> drawingSeen =
            new SimpleObjectProperty<>(this, "drawingSeen", Optional.empty());
    private final ObjectProperty<Ink> drawingRead = new SimpleObjectProperty<>(this, "drawingRead", Ink.EMPTY);
    private final ObjectProperty<Optional<Path>> mnist = new SimpleObjectProperty<>(this, "mnist", Optional.empty());
    private final ObjectProperty<Optional<Path>> fileRequest =
            new SimpleObjectProperty<>(this, "fileRequest", Optional.empty());
    private final ObjectProperty<Optional<PadRequest>> padRequest =
            new SimpleObjectProperty<>(this, "padRequest", Optional.empty());

    private final Unfolding unfolding = new Unfolding();
    private final BooleanProperty myDigitsAsked = new SimpleBooleanProperty(this, "myDigitsAsked");
    private final DigitShelf digits;
    private final BooleanProperty galleryAsked = new SimpleBooleanProperty(this, "galleryAsked");

    public Desk(
            Directories directories,
            Settings settings,
            Appearance appearance,
            BackgroundTasks tasks,
            Notices notices,
            CompletableFuture<Engine> engine) {
        this.directories = directories;
        this.settings = settings;
        this.appearance = appearance;
        this.tasks = tasks;
        this.notices = notices;
        this.engine = engine;
        digits = new DigitShelf(new MyDigits(directories), notices);
        rejection.set(settings.number("rejectionThreshold", Double.NaN, 0, 1));
        rejection.addListener((o, was, is) -> {
            if (Double.isNaN(is.doubleValue())) {
                settings.remove("rejectionThreshold");
            } else {
                settings.put("rejectionThreshold", is.doubleValue());
            }
        });
    }

    /** The outlier score, 0 to 1, above which a drawing is "not a digit"; not a number where the model's own holds. Kept. */
    public DoubleProperty rejection() {
        return rejection;
    }

    /** What comes after the window's first picture. */
    public Unfolding unfolding() {
        return unfolding;
    }

    public Directories directories() {
        return directories;
    }

    public Settings settings() {
        return settings;
    }

    public Appearance appearance() {
        return appearance;
    }

    public BackgroundTasks tasks() {
        return tasks;
    }

    public Notices notices() {
        return notices;
    }

    /** Completes on a background thread once native code is loaded; in the window use {@link #whenEngine}. */
    public CompletableFuture<Engine> engine() {
        return engine;
    }

    /**
     * Calls one of both on the JavaFX thread, as soon as it is known whether the engine starts; at once when it is known.
     *
     * @param failed is told why the native code of this machine cannot be used
     */
    @SuppressWarnings("FutureReturnValueIgnored") // both outcomes, and what their handlers throw, are dealt with here
    public void whenEngine(Consumer<Engine> ready, Consumer<Throwable> failed) {
        engine.handleAsync(
                        (started, failure) -> {
                            if (failure == null) {
                                ready.accept(started);
                            } else {
                                failed.accept(failure);
                            }
                            return failure;
                        },
                        FxThread.executor())
                .exceptionally(thrown -> {
                    notices.problem("Something went wrong after the network started", thrown);
                    return null;
                });
    }

    /** The model in use, on the pad and as the Gallery's first choice; set it to make another one the pad's model. */
    public ObjectProperty<Optional<StoredModel>> model() {
        return model;
    }

    /** What is drawn at present. */
    public ObjectProperty<Ink> drawing() {
        return drawing;
    }

    /** What the network sees of it, for screens that want to show another network's answer. */
    public ObjectProperty<Optional<DigitImage>> drawingSeen() {
        return drawingSeen;
    }

    /** The drawing that the answer on the screen belongs to. */
    public ObjectProperty<Ink> drawingRead() {
        return drawingRead;
    }

    /** Folder with the four MNIST files that the user named when starting the program. */
    public ObjectProperty<Optional<Path>> mnist() {
        return mnist;
    }

    /** Set to open a drawing or a model file; the pad takes it. */
    public ObjectProperty<Optional<Path>> fileRequest() {
        return fileRequest;
    }

    /** Set to show something on the pad; the window then turns to Draw, and the pad empties it again. */
    public ObjectProperty<Optional<PadRequest>> padRequest() {
        return padRequest;
    }

    /** The user's own digits. */
    public DigitShelf digits() {
        return digits;
    }

    /** Set to turn to My digits; the window sets it back. */
    public BooleanProperty myDigitsAsked() {
        return myDigitsAsked;
    }

    /** Set to turn to the Gallery; the window sets it back. */
    public BooleanProperty galleryAsked() {
        return galleryAsked;
    }

    /**
     * Something to be looked at on the pad.
     *
     * @param image as a network sees it
     * @param origin in words: "MNIST test image 2,130"
     */
    public record PadRequest(DigitImage image, String origin) {}
}

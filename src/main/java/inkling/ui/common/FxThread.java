package inkling.ui.common;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The way to the JavaFX thread, and the only one. */
public final class FxThread {

    private FxThread() {}

    /** At once when called on the JavaFX thread, otherwise on its next turn. */
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** On the JavaFX thread's next turn, also when called on it. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** For {@link java.util.concurrent.CompletableFuture} and the like. */
    public static Executor executor() {
        return FxThread::run;
    }
}

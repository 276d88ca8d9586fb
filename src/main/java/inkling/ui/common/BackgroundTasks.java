package inkling.ui.common;

import inkling.platform.Progress;
import java.util.function.Consumer;

/**
 * Work that must not hold up the window. One implementation runs it on background threads ({@link WindowTasks}), one at once
 * for tests ({@link ImmediateTasks}).
 */
public interface BackgroundTasks {

    /**
     * Starts the work.
     *
     * @param work runs off the JavaFX thread
     * @param done gets the result, on the JavaFX thread; not called after {@link Running#cancel}
     * @param failed gets what the work threw, on the JavaFX thread; not called after {@link Running#cancel}
     */
    <T> Running start(Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** What to do; it tells how far it is and hears when nobody waits for it any more. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** Work under way, seen from the window; polled, not pushed. */
    interface Running {

        /** 0 to 1, or -1 where nobody can tell. */
        double share();

        boolean finished();

        void cancel();
    }
}

package inkling.ui.common;

import java.util.function.Consumer;

/** Runs everything at once, on the caller's thread: for tests of view-models. */
public final class ImmediateTasks implements BackgroundTasks {

    @Override
    public <T> Running start(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        TaskState state = new TaskState();
        T result;
        try {
            result = work.run(state);
        } catch (Exception e) {
            state.finish();
            failed.accept(e);
            return state;
        }
        state.finish();
        done.accept(result);
        return state;
    }
}

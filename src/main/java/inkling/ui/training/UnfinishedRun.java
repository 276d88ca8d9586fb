package inkling.ui.training;

import inkling.platform.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Remembers the run under way, so that the next start can offer to go on with it after a crash or a closed window. */
public final class UnfinishedRun {

    private static final String KEY = "training.unfinished";

    private final Settings settings;

    public UnfinishedRun(Settings settings) {
        this.settings = settings;
    }

    /** Whether a run was under way when the program last ended. */
    public boolean isThere() {
        return !settings.text(KEY, "").isEmpty();
    }

    /** A run has begun. */
    void begun(Path folder) {
        settings.put(KEY, folder.getFileName().toString());
    }

    /** It came to an end of its own or was stopped by hand: nothing to offer. */
    void ended() {
        settings.remove(KEY);
    }

    /** The run to go on with, if it can be. */
    Optional<RunRow> among(List<RunRow> runs) {
        String id = settings.text(KEY, "");
        return runs.stream()
                .filter(run -> run.folder().getFileName().toString().equals(id) && run.canGoOn())
                .findFirst();
    }
}

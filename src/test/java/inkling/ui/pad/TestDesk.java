package inkling.ui.pad;

import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.platform.UserException;
import inkling.ui.common.Appearance;
import inkling.ui.common.Desk;
import inkling.ui.common.ImmediateTasks;
import inkling.ui.common.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A desk over a folder, on which work is done at once and what is told is remembered; without an engine. */
final class TestDesk implements AutoCloseable {

    private final List<String> said = new ArrayList<>();
    private final Settings settings;
    private final Desk desk;

    TestDesk(Path home) {
        Directories directories = Directories.below(home);
        settings = Settings.open(directories);
        desk = new Desk(
                directories,
                settings,
                new Appearance(settings),
                new ImmediateTasks(),
                new Said(said),
                new CompletableFuture<>());
    }

    Desk desk() {
        return desk;
    }

    /** What was told, oldest first; problems begin with {@code explained} or {@code unexplained}. */
    List<String> said() {
        return said;
    }

    String lastSaid() {
        return said.get(said.size() - 1);
    }

    @Override
    public void close() {
        settings.close();
    }

    private record Said(List<String> sentences) implements Notices {
        @Override
        public void tell(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void tell(String sentence, String action, Runnable run) {
            sentences.add(sentence);
        }

        @Override
        public void problem(String doing, Throwable thrown) {
            sentences.add((thrown instanceof UserException ? "explained: " : "unexplained: ") + thrown.getMessage());
        }
    }
}

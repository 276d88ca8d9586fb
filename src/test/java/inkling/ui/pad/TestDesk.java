package inkling.ui.pad;

import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.platform.UserException;
import inkling.ui.common.Appearance;
import inkling.ui.common.Desk;
import inkling.ui.common.ImmediateTasks;
import inkling.ui.common.RememberedNotices;
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
                new RememberedNotices(said, (doing, thrown) -> problem(thrown)),
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

    private static String problem(Throwable thrown) {
        return (thrown instanceof UserException ? "explained: " : "unexplained: ") + thrown.getMessage();
    }
}

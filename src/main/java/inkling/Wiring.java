package inkling;

import inkling.cli.Surroundings;
import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.ui.shell.Tour;
import inkling.ui.shell.WindowApp;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts the parts together by hand: the one class that knows the engine, the window and the command line. */
final class Wiring {

    private Wiring() {}

    static Surroundings surroundings() {
        return new Surroundings(
                Directories.ofThisMachine(),
                Dl4jEngine::new,
                Wiring::openWindow,
                Wiring::takeTour,
                Surroundings.standardErrorIsLive());
    }

    static void openWindow(Directories directories, Optional<Path> mnist, Optional<Path> file)
            throws UserException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Linux") && System.getenv("DISPLAY") == null) {
            throw new UserException("There is no display here, so no window can be opened;"
                    + " 'inkling tour --out DIR' takes pictures of it without one.");
        }
        WindowApp.launch(directories, Dl4jEngine::new);
    }

    /** The tour shows what a new user sees: its home is an empty one of its own. */
    static void takeTour(Directories directories, Path out, boolean dark, double scale, Consumer<Path> taken)
            throws UserException, InterruptedException {
        Path home = directories.cache().resolve("tour");
        new Tour(out, dark ? "dark" : "light", scale, 1280, 800).run(Directories.below(home), Dl4jEngine::new, taken);
    }
}

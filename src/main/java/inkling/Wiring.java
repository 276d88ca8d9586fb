package inkling;

import inkling.cli.Surroundings;
import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.ui.shell.WindowApp;
import java.nio.file.Path;
import java.util.Optional;

/** Puts the parts together by hand: the one class that knows the engine, the window and the command line. */
final class Wiring {

    private Wiring() {}

    static Surroundings surroundings() {
        return new Surroundings(
                Directories.ofThisMachine(), Dl4jEngine::new, Wiring::openWindow, Surroundings.standardErrorIsLive());
    }

    static void openWindow(Directories directories, Optional<Path> mnist, Optional<Path> file)
            throws InterruptedException {
        WindowApp.launch(directories, Dl4jEngine::new);
    }
}

package inkling;

import inkling.cli.Surroundings;
import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.Logging;
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
                new RealWindow(),
                Logging::start,
                Surroundings.standardErrorIsLive());
    }

    static void openWindow(Directories directories, Optional<Path> mnist, Optional<Path> file)
            throws InterruptedException, UserException {
        WindowApp.launch(directories, Dl4jEngine::new, mnist, file);
    }

    private static final class RealWindow implements Surroundings.Window {
        @Override
        public void open(Directories directories, Optional<Path> mnist, Optional<Path> file)
                throws InterruptedException, UserException {
            openWindow(directories, mnist, file);
        }

        @Override
        public void tour(Path out, Surroundings.TourLook look, Consumer<Path> taken)
                throws UserException, InterruptedException {
            new Tour(out, look.dark() ? "dark" : "light", look.scale(), look.width(), look.height())
                    .run(Dl4jEngine::new, taken);
        }
    }
}

package inkling.cli;

import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.training.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the command line finds around itself and does not make: the engine, the window and the tour, each loaded only when a
 * command asks for it.
 *
 * @param directories where files live unless {@code --home} says otherwise
 * @param engine makes the engine; called at most once a command
 * @param window opens the window and returns when it is closed
 * @param tour drives the window without a display
 * @param live whether somebody watches standard error on a terminal: progress is then drawn in place
 */
public record Surroundings(Directories directories, Supplier<Engine> engine, Window window, Tour tour, boolean live) {

    /** Whether standard error of this process is a terminal that can redraw a line. */
    public static boolean standardErrorIsLive() {
        String kind = System.getenv("TERM");
        if (System.getenv("CI") != null || kind == null || kind.equals("dumb")) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            // Not Linux: plain lines are right on a terminal and in a file.
            return false;
        }
    }

    /** Opens the window. */
    @FunctionalInterface
    public interface Window {
        /** @param file shown first, if any: a drawing, a picture or a model */
        void open(Directories directories, Optional<Path> mnist, Optional<Path> file)
                throws UserException, InterruptedException;
    }

    /** Takes a picture of every step of a walk through the window. */
    @FunctionalInterface
    public interface Tour {
        /**
         * @param out folder the pictures go to
         * @param dark whether in the dark theme
         * @param scale pixels a screen unit, e.g. 2 for sharp screens
         * @param taken is told each picture's file
         */
        void take(Directories directories, Path out, boolean dark, double scale, Consumer<Path> taken)
                throws UserException, InterruptedException;
    }
}

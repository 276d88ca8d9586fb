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
 * What the command line finds around itself and does not make: the engine, the window, each loaded only when a
 * command asks for it.
 *
 * @param directories where files live unless {@code --home} says otherwise
 * @param engine makes the engine; called at most once a command
 * @param window opens the window and returns when it is closed
 * @param log starts the log of a command, which never writes to its standard output or error
 * @param live whether somebody watches standard error on a terminal: progress is then drawn in place
 */
public record Surroundings(
        Directories directories, Supplier<Engine> engine, Window window, Consumer<Directories> log, boolean live) {

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

        /**
         * Goes through the window by itself and takes pictures.
         *
         * @param out folder of the pictures
         * @param taken is told each picture's file
         */
        default void tour(Path out, TourLook look, Consumer<Path> taken) throws UserException, InterruptedException {
            throw new UserException("This program was built without a window; there is nothing to tour.");
        }
    }

    /**
     * What the window looks like on a tour.
     *
     * @param scale pixels a point
     * @param width of the window, in points
     * @param height of the window, in points
     */
    public record TourLook(boolean dark, double scale, int width, int height) {}
}

package inkling.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log: three files of a megabyte that take turns, in the state directory. */
public final class Logging {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    /** Held, or its level would be forgotten. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Logging() {}

    /**
     * Starts the log. Where its folder cannot be written, warnings go to standard error instead, which otherwise is for the
     * command line's own sentences.
     */
    public static void start(Directories directories) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        Logger root = Logger.getLogger("");
        setConsole(root, Level.WARNING);
        try {
            Files.createDirectories(folder(directories));
            FileHandler file = new FileHandler(
                    folder(directories).toString().replace("%", "%%") + "/inkling-%g.log", BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
            setConsole(root, Level.OFF);
        } catch (IOException e) {
            root.log(Level.INFO, "No log is kept: " + folder(directories) + " cannot be written", e);
            setConsole(root, Level.SEVERE);
        }
    }

    /** Silences what JavaFX says of the class path, which is our choice: see CONTRIBUTING. Before JavaFX starts. */
    public static void quieten() {
        JAVAFX.setLevel(Level.SEVERE);
    }

    private static void setConsole(Logger root, Level level) {
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(level);
            }
        }
    }

    /** Where the log files are. */
    public static Path folder(Directories directories) {
        return directories.state().resolve("logs");
    }
}

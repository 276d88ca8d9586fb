package inkling.platform;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Something went wrong that its user can understand: the message is one plain sentence naming the thing and the reason, and
 * is shown as it is. Exit code 1 on the command line, an inline message in the window.
 */
public class UserException extends Exception {

    private static final long serialVersionUID = 1L;

    public UserException(String message) {
        super(message);
    }

    public UserException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The sentence for a file that could not be read: missing, forbidden, cut short, damaged, or the system's own reason. */
    public static UserException reading(Path file, IOException e) {
        return new UserException(file + " cannot be read: " + reason(e), e);
    }

    /** The sentence for a file that could not be written. */
    public static UserException writing(Path file, IOException e) {
        return new UserException(file + " cannot be written: " + reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist.";
        }
        if (e instanceof AccessDeniedException) {
            return "permission is denied.";
        }
        if (e instanceof EOFException) {
            return "it is cut short.";
        }
        if (e instanceof ZipException) {
            return "it is damaged (" + e.getMessage() + ").";
        }
        return (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ".";
    }
}

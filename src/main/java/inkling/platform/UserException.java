package inkling.platform;

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
}

package inkling.ui.common;

/** Tells the user something inside the window, without a dialogue. Thread-safe. */
public interface Notices {

    /** Something was done; goes away by itself. */
    void tell(String sentence);

    /** As {@link #tell}, with one thing to do about it, such as undoing it. */
    void tell(String sentence, String action, Runnable run);

    /**
     * Something went wrong and stays until it is closed. The message of a {@link inkling.platform.UserException} is shown as it
     * is; anything else is logged and shown as one calm sentence with its details to copy.
     *
     * @param doing what was being done: "The drawing could not be saved"
     */
    void problem(String doing, Throwable thrown);
}

package inkling.ui.gallery;

import inkling.ink.DigitImage;
import inkling.platform.UserException;

/** Where relabelled images go: My digits, handed in by whoever wires the window. */
public interface DigitKeeper {

    /**
     * Keeps an image with its true digit, at once and safely.
     *
     * @param origin where it came from, in words: "MNIST test images, 2,130"
     * @return what names it in {@link #discard}
     */
    String keep(DigitImage image, int digit, String origin) throws UserException;

    /** Takes back what was kept. */
    void discard(String name) throws UserException;
}

package inkling.ui.shell;

import inkling.ink.DigitImage;
import inkling.platform.UserException;
import inkling.ui.gallery.DigitKeeper;

/** Says that My digits are not there. */
final class NoDigits implements DigitKeeper {

    @Override
    public String keep(DigitImage image, int digit, String origin) throws UserException {
        throw new UserException("This version cannot keep digits yet.");
    }

    @Override
    public void discard(String name) {
        throw new IllegalStateException("Nothing was kept");
    }
}

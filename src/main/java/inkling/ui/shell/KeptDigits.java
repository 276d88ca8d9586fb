package inkling.ui.shell;

import inkling.data.MyDigits;
import inkling.ink.DigitImage;
import inkling.platform.UserException;
import inkling.ui.gallery.DigitKeeper;
import java.util.List;

/** Keeps what is relabelled in the Gallery in My digits. */
record KeptDigits(MyDigits digits) implements DigitKeeper {

    @Override
    public String keep(DigitImage image, int digit, String origin) throws UserException {
        return digits.add(image, digit, origin).id();
    }

    @Override
    public void discard(String name) throws UserException {
        digits.delete(List.of(name));
    }
}

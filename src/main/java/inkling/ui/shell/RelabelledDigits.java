package inkling.ui.shell;

import inkling.ink.DigitImage;
import inkling.platform.UserException;
import inkling.ui.common.Desk;
import inkling.ui.gallery.DigitKeeper;
import java.util.List;

/** What is relabelled in the Gallery joins My digits. */
final class RelabelledDigits implements DigitKeeper {

    private final Desk desk;

    RelabelledDigits(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String keep(DigitImage image, int digit, String origin) throws UserException {
        String id = desk.digits().digits().add(image, digit, origin).id();
        desk.digits().refresh();
        return id;
    }

    @Override
    public void discard(String name) throws UserException {
        desk.digits().digits().delete(List.of(name));
        desk.digits().refresh();
    }
}

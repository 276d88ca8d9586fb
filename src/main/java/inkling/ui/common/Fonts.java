package inkling.ui.common;

import java.net.URL;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** The fonts that the program brings: its own text in two weights, and the icons. Style sheets name them by their families. */
public final class Fonts {

    static {
        load(Fonts.class.getResource("fonts/InklingSans-Regular.otf"));
        load(Fonts.class.getResource("fonts/InklingSans-Bold.otf"));
        load(new FeatherIkonHandler().getFontResource());
    }

    private Fonts() {}

    /** Makes them known to JavaFX, once; on any thread. */
    public static void load() {
        // Done by then: the class has been initialised.
    }

    private static void load(URL font) {
        Objects.requireNonNull(Font.loadFont(font.toExternalForm(), 14), () -> "the font " + font);
    }
}

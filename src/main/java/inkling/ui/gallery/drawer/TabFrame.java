package inkling.ui.gallery.drawer;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The card round what a tab shows: it fills the drawer, and scrolls where that is too small for it. */
public final class TabFrame extends ScrollPane implements AutoCloseable {

    private final Runnable closing;

    public TabFrame(Region content) {
        this(content, () -> {});
    }

    /** @param closing what is to be done when the Gallery is left for good */
    public TabFrame(Region content, Runnable closing) {
        super(content);
        this.closing = closing;
        getStyleClass().addAll("card", "plain-scroll", "tab-frame");
        setFitToWidth(true);
        setFitToHeight(true);
        setMinSize(0, 0);
        setFocusTraversable(false);
    }

    @Override
    public void close() {
        closing.run();
    }
}

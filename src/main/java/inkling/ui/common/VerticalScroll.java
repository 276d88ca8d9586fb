package inkling.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * As wide as the room there is and scrolled up and down where it is too low. For what changes while it is looked at: JavaFX keeps an image of what
 * is in a scroll pane and paints all of it anew at every change; here only what changed is painted.
 */
public final class VerticalScroll extends ScrollPane {

    public VerticalScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
        return skin;
    }
}

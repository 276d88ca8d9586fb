package inkling.ui.common;

import javafx.scene.Node;

/** Style classes that come and go with what a node shows. */
public final class Styled {

    private Styled() {}

    /**
     * Gives a node a style class, or takes it away; nothing happens where it is so already. Taking it away and giving it back
     * would style the node and all that is in it anew, at every answer.
     */
    public static void as(Node node, String styleClass, boolean on) {
        if (on != node.getStyleClass().contains(styleClass)) {
            if (on) {
                node.getStyleClass().add(styleClass);
            } else {
                node.getStyleClass().remove(styleClass);
            }
        }
    }
}

package inkling.ui.pad;

import inkling.ui.common.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All keys of the Draw screen, shown on "?"; empty until then. */
final class KeyList extends VBox {

    private static final String[][] KEYS = {
        {"Ctrl+Z", "Undo"},
        {"Ctrl+Shift+Z", "Redo"},
        {"Delete", "Clear the paper"},
        {"P  E  R", "Pen, stroke eraser, part eraser"},
        {"[  ]", "Thinner, wider brush"},
        {"G", "Show or hide the guide"},
        {"0 to 9", "Say which digit it is: keep it in My digits"},
        {"W", "Why? Weigh the strokes"},
        {"L", "The network's layers, or the ten digits"},
        {",  .", "Look at the digit before, the next digit"},
        {"J  K", "Join with the next digit, part into two"},
        {"Esc", "Take away what is shown over the paper"},
        {"Ctrl+O", "Open a drawing, a picture or a model"},
        {"Ctrl+S", "Save the drawing"},
        {"Ctrl+C  Ctrl+V", "Copy, paste"},
        {"Arrows", "Move the keyboard's pen on the paper"},
        {"Space", "Put that pen down, lift it"},
        {"Ctrl+1  2  3  4", "Draw, Train, Gallery, My digits"},
        {"?", "Show or hide this list"}
    };

    KeyList() {
        getStyleClass().addAll("card", "key-list");
        setId("key-list");
        setMinHeight(0);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        hide();
    }

    private void fill() {
        Label title = new Label("Keys");
        title.getStyleClass().add("heading");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close = Icons.button(Feather.X, "Close (Esc)", this::hide);
        HBox top = new HBox(title, close);
        top.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (int row = 0; row < KEYS.length; row++) {
            Label key = new Label(KEYS[row][0]);
            key.getStyleClass().add("key");
            grid.addRow(row, key, new Label(KEYS[row][1]));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        getChildren().addAll(top, scroll);
    }

    void hide() {
        setVisible(false);
    }

    void toggle() {
        if (getChildren().isEmpty()) {
            fill();
        }
        setVisible(!isVisible());
    }
}

package inkling.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands where there is nothing to show yet, or where something failed: an icon, one sentence, at most one button. */
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, String heading, String sentence) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label title = new Label(heading);
        title.getStyleClass().add("heading");
        Label words = new Label(sentence);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(420);
        getChildren().addAll(Icons.of(icon), title, words);
    }

    /** Adds the one thing to do about it. */
    public EmptyState with(String action, Runnable run) {
        Button button = new Button(action);
        button.getStyleClass().add("accent");
        button.setOnAction(e -> run.run());
        getChildren().add(button);
        return this;
    }
}

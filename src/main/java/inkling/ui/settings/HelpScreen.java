package inkling.ui.settings;

import inkling.ui.common.EmptyState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the words mean, for someone who learns; searched as one types. */
public final class HelpScreen extends StackPane {

    private final VBox sections = new VBox(16);

    public HelpScreen() {
        getStyleClass().add("screen");
        Label title = new Label("Help");
        title.getStyleClass().add("title");
        TextField search = new TextField();
        search.setId("help-search");
        search.setPromptText("Search: loss, calibration, confusion ...");
        search.setAccessibleText("Search in Help");
        search.textProperty().addListener((o, was, is) -> show(is));
        VBox page = new VBox(title, search, sections);
        page.getStyleClass().add("page");
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().add(scroll);
        show("");
    }

    private void show(String search) {
        List<Node> found = HelpTopics.ALL.stream()
                .map(section -> section.found(search))
                .filter(section -> !section.topics().isEmpty())
                .map(HelpScreen::section)
                .toList();
        if (found.isEmpty()) {
            sections.getChildren()
                    .setAll(new EmptyState(Feather.SEARCH, "Nothing found", "No topic has all of these words."));
        } else {
            sections.getChildren().setAll(found);
        }
    }

    private static Node section(HelpTopics.Section section) {
        Label heading = new Label(section.name());
        heading.getStyleClass().add("caption");
        VBox card = new VBox(16);
        card.getStyleClass().add("card");
        for (HelpTopics.Topic topic : section.topics()) {
            Label name = new Label(topic.name());
            name.getStyleClass().add("key");
            Label words = new Label(topic.words());
            words.setWrapText(true);
            words.getStyleClass().add("muted");
            card.getChildren().add(new VBox(4, name, words));
        }
        return new VBox(8, heading, card);
    }
}

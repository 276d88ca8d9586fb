package inkling.ui.shell;

import inkling.ui.common.Hint;
import inkling.ui.common.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The slim bar on the left: the places, and at its foot the model in use and what concerns the whole window. */
final class Rail extends VBox {

    private final List<ToggleButton> places = new ArrayList<>();
    private final Button model = new Button();

    Rail(List<Screen> screens, IntConsumer open) {
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_CENTER);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            int place = i;
            ToggleButton button = place(screen.title(), screen.icon(), screen.purpose() + " (Ctrl+" + (i + 1) + ")");
            button.setId("place-" + screen.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
            button.setToggleGroup(group);
            button.setOnAction(e -> open.accept(place));
            places.add(button);
            getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        model.getStyleClass().addAll("flat", "model", "muted");
        model.setWrapText(true);
        model.setId("model-in-use");
        getChildren().addAll(space, model);
    }

    /** What happens when the model in use is pressed. */
    void onModel(Consumer<Region> action) {
        model.setOnAction(e -> action.accept(model));
    }

    /** Adds a button below the model in use. */
    void addFoot(ToggleButton button) {
        getChildren().add(button);
    }

    static ToggleButton place(String title, Feather icon, String words) {
        ToggleButton button = new ToggleButton(title, Icons.of(icon));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("place");
        Hint.on(button, words);
        button.setAccessibleText(title);
        return button;
    }

    void showModel(String words, String details) {
        model.setText(words);
        Hint.on(model, details);
        model.setAccessibleText("Model in use: " + words);
    }

    /** Marks a place; pass -1 for none. */
    void mark(int place) {
        for (int i = 0; i < places.size(); i++) {
            places.get(i).setSelected(i == place);
        }
    }
}

package inkling.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of a few values, chosen by a row of joined buttons of which exactly one is down. */
public final class Pills<E> extends HBox {

    /**
     * One of the values.
     *
     * @param id of its button
     * @param title one or two words
     * @param help one sentence, the tooltip; empty where the title says it all
     */
    public record Choice<E>(E value, String id, String title, String help) {}

    private final ToggleGroup group = new ToggleGroup();

    /** @param chosen is told what a person chooses */
    public Pills(List<Choice<E>> choices, E now, Consumer<E> chosen) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("pills");
        for (int i = 0; i < choices.size(); i++) {
            ToggleButton button = button(choices.get(i), chosen);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
        show(now);
    }

    private ToggleButton button(Choice<E> choice, Consumer<E> chosen) {
        ToggleButton button = new ToggleButton(choice.title());
        button.setId(choice.id());
        button.setUserData(choice.value());
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        if (!choice.help().isEmpty()) {
            Hint.on(button, choice.help());
        }
        button.setOnAction(e -> {
            button.setSelected(true); // Pressing the one that is down does not let it up.
            chosen.accept(choice.value());
        });
        return button;
    }

    /** Puts this value's button down. */
    public void show(E value) {
        group.getToggles().forEach(button -> button.setSelected(value.equals(button.getUserData())));
    }
}

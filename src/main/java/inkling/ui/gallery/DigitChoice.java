package inkling.ui.gallery;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;

/** Any of the ten digits, or none of them for all. */
final class DigitChoice extends MenuButton {

    private final String name;
    private final ToggleButton[] digits = new ToggleButton[10];
    private Consumer<Set<Integer>> chosen = set -> {};

    /** @param name "True" or "Read as" */
    DigitChoice(String name) {
        this.name = name;
        String id = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        setId("filter-" + id);
        setTooltip(new Tooltip(name + ": which digits"));
        TilePane tiles = new TilePane(4, 4);
        tiles.setPrefColumns(5);
        for (int digit = 0; digit < digits.length; digit++) {
            ToggleButton button = new ToggleButton(String.valueOf(digit));
            button.setId("filter-" + id + "-" + digit);
            button.setPrefWidth(40);
            button.setOnAction(e -> choose());
            digits[digit] = button;
            tiles.getChildren().add(button);
        }
        CustomMenuItem item = new CustomMenuItem(tiles, false);
        item.getStyleClass().add("plain-item");
        getItems().add(item);
        show(Set.of());
    }

    void onChoice(Consumer<Set<Integer>> action) {
        chosen = action;
    }

    private void choose() {
        Set<Integer> set = new TreeSet<>();
        for (int digit = 0; digit < digits.length; digit++) {
            if (digits[digit].isSelected()) {
                set.add(digit);
            }
        }
        chosen.accept(set);
    }

    void show(Set<Integer> set) {
        for (int digit = 0; digit < digits.length; digit++) {
            digits[digit].setSelected(set.contains(digit));
        }
        setText(set.isEmpty() ? name + " any" : Filter.digits(name, set));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("on"), !set.isEmpty());
    }
}

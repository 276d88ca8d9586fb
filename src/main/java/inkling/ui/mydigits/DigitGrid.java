package inkling.ui.mydigits;

import inkling.data.MyDigit;
import inkling.model.Prediction;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** All digits as small pictures, the newest first, so many at a time; one of them can be chosen. */
final class DigitGrid extends ScrollPane {

    private static final int PAGE = 200;

    private final FlowPane cells = new FlowPane(8, 8);
    private final ToggleGroup choice = new ToggleGroup();
    private final Button more = new Button();
    private final ReadOnlyObjectWrapper<Optional<MyDigit>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private List<MyDigit> digits = List.of();
    private Map<String, Prediction> readings = Map.of();
    private Theme theme = Theme.LIGHT;
    private int shown = PAGE;

    DigitGrid() {
        getStyleClass().add("digit-grid");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        cells.setId("my-digits-grid");
        more.setOnAction(e -> {
            shown += PAGE;
            show(digits, theme);
        });
        VBox content = new VBox(cells, more);
        content.getStyleClass().add("gap");
        setContent(content);
        choice.selectedToggleProperty()
                .addListener((o, was, is) ->
                        chosen.set(is instanceof DigitCell cell ? Optional.of(cell.digit()) : Optional.empty()));
    }

    ReadOnlyObjectProperty<Optional<MyDigit>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** @param all oldest first; what was chosen stays chosen while it is there */
    void show(List<MyDigit> all, Theme look) {
        boolean focused = cells.getChildren().stream().anyMatch(Node::isFocused);
        Optional<String> before = chosen.get().map(MyDigit::id);
        digits = all;
        theme = look;
        List<DigitCell> made = new ArrayList<>();
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - shown); i--) {
            DigitCell cell = new DigitCell(all.get(i), look);
            cell.setToggleGroup(choice);
            cell.show(Optional.ofNullable(readings.get(cell.digit().id())));
            made.add(cell);
        }
        cells.getChildren().setAll(made);
        choice.selectToggle(made.stream()
                .filter(cell -> before.filter(cell.digit().id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        if (focused && choice.getSelectedToggle() instanceof DigitCell cell) {
            cell.requestFocus();
        }
        more.setText("Show " + Math.min(PAGE, Math.max(0, all.size() - shown)) + " more");
        more.setVisible(all.size() > shown);
        more.setManaged(all.size() > shown);
    }

    /** What the present model says, by id. */
    void show(Map<String, Prediction> read) {
        readings = read;
        cells.getChildren().forEach(node -> {
            if (node instanceof DigitCell cell) {
                cell.show(Optional.ofNullable(read.get(cell.digit().id())));
            }
        });
    }
}

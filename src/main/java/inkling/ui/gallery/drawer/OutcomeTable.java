package inkling.ui.gallery.drawer;

import inkling.evaluation.ModelComparison.Outcome;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What two models are right and wrong about, as the two-by-two table of McNemar's test; each field shows its images. */
final class OutcomeTable extends GridPane {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private static final double FIELD = 112;

    private final CompareModel model;
    private final Looking looking;
    private final Map<Outcome, Button> fields = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Label> counts = new EnumMap<>(Outcome.class);

    OutcomeTable(CompareModel model, Looking looking) {
        this.model = model;
        this.looking = looking;
        getStyleClass().add("outcome-table");
        addRow(0, new Label(), caption("B right"), caption("B wrong"));
        addRow(1, caption("A right"), field(Outcome.BOTH_RIGHT), field(Outcome.BROKEN));
        addRow(2, caption("A wrong"), field(Outcome.FIXED), field(Outcome.BOTH_WRONG));
        model.comparison().addListener(o -> show());
        looking.picked().addListener(o -> show());
        show();
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private Button field(Outcome outcome) {
        Label count = new Label();
        count.getStyleClass().add("heading");
        Label name = new Label(CompareModel.title(outcome));
        VBox content = new VBox(count, name);
        content.setAlignment(Pos.CENTER);
        Button button = new Button(null, content);
        button.setId("outcome-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("outcome");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setPrefWidth(FIELD);
        GridPane.setHgrow(button, Priority.ALWAYS);
        GridPane.setVgrow(button, Priority.ALWAYS);
        button.setOnAction(e -> model.pick(outcome).ifPresent(looking::pick));
        Hover.tell(button, () -> CompareModel.help(outcome));
        counts.put(outcome, count);
        fields.put(outcome, button);
        return button;
    }

    private void show() {
        setVisible(model.comparison().get().isPresent());
        setManaged(isVisible());
        fields.forEach((outcome, button) -> {
            counts.get(outcome).setText(String.format(Locale.ROOT, "%,d", model.count(outcome)));
            button.setDisable(model.count(outcome) == 0);
            button.setAccessibleText(
                    model.count(outcome) + " " + CompareModel.title(outcome) + ": " + CompareModel.help(outcome));
            button.pseudoClassStateChanged(
                    PICKED,
                    looking.picked().get().isPresent()
                            && model.pick(outcome).equals(looking.picked().get()));
        });
    }
}

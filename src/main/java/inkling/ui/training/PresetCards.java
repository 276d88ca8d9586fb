package inkling.ui.training;

import inkling.training.TrainingPlan;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The recipes to choose from, a card each; exactly one is chosen. */
final class PresetCards extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<TrainingPlan> chosen;

    /**
     * One recipe.
     *
     * @param words one sentence
     */
    record Card(String title, String words, TrainingPlan plan) {}

    PresetCards(List<Card> cards, ObjectProperty<TrainingPlan> chosen) {
        this.chosen = chosen;
        getStyleClass().add("preset-cards");
        cards.forEach(card -> getChildren().add(button(card)));
        chosen.addListener(o -> mark());
        mark();
    }

    private ToggleButton button(Card card) {
        Label title = new Label(card.title());
        title.getStyleClass().add("preset-title");
        Label words = new Label(card.words());
        words.getStyleClass().add("caption");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Label figures = new Label(String.format(
                Locale.ROOT,
                "%,d parameters, %d %s of %d",
                card.plan().network().parameterCount(),
                card.plan().epochs(),
                card.plan().epochs() == 1 ? "epoch" : "epochs",
                card.plan().batch()));
        figures.getStyleClass().add("caption");
        ToggleButton button = new ToggleButton(null, new VBox(2, title, words, figures));
        button.getStyleClass().add("preset-card");
        button.setId("preset-" + card.plan().preset());
        button.setToggleGroup(group);
        button.setUserData(card.plan());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText("Preset " + card.title());
        button.setAccessibleHelp(card.words());
        button.setOnAction(e -> {
            button.setSelected(true);
            chosen.set(card.plan());
        });
        words.prefWidthProperty().bind(Bindings.max(200, widthProperty().subtract(32)));
        return button;
    }

    private void mark() {
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(((TrainingPlan) toggle.getUserData())
                        .preset()
                        .equals(chosen.get().preset())));
    }
}

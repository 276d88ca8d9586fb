package inkling.ui.training;

import inkling.training.Preset;
import inkling.training.TrainingPlan;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The recipes to choose from, a card each; the chosen one tells more of itself. */
final class PresetCards extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<TrainingPlan> chosen;

    PresetCards(List<Preset> presets, ObjectProperty<TrainingPlan> chosen) {
        this.chosen = chosen;
        getStyleClass().add("preset-cards");
        presets.forEach(preset -> getChildren().add(card(preset)));
        chosen.addListener(o -> mark());
        mark();
    }

    private VBox card(Preset preset) {
        RadioButton title = new RadioButton(title(preset.name()));
        title.setId("preset-" + preset.name());
        title.getStyleClass().add("preset-title");
        title.setWrapText(true);
        title.setToggleGroup(group);
        title.setUserData(preset.plan());
        title.setAccessibleHelp(preset.description());
        title.setOnAction(e -> chosen.set(preset.plan()));
        TrainingPlan plan = preset.plan();
        Label words = caption(preset.description());
        Label figures = caption(String.format(
                Locale.ROOT,
                "%,d parameters, %d %s, batch %d",
                plan.network().parameterCount(),
                plan.epochs(),
                plan.epochs() == 1 ? "epoch" : "epochs",
                plan.batch()));
        VBox card = new VBox(title, words, figures);
        card.getStyleClass().add("preset-card");
        card.setOnMouseClicked(e -> title.fire());
        title.selectedProperty().addListener((o, was, is) -> {
            card.pseudoClassStateChanged(CHOSEN, is);
            for (Label label : new Label[] {words, figures}) {
                label.setVisible(is);
                label.setManaged(is);
            }
        });
        for (Label label : new Label[] {words, figures}) {
            label.setVisible(false);
            label.setManaged(false);
        }
        return card;
    }

    /** "three-conv-dropout" becomes "Three convolutions, dropout". */
    private static String title(String name) {
        String words = name.replace("-conv-", "-convolutions, ")
                .replaceFirst("-conv$", "-convolutions")
                .replace("rmsprop", "RMSprop")
                .replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void mark() {
        group.getToggles().stream()
                .filter(toggle -> ((TrainingPlan) toggle.getUserData())
                        .preset()
                        .equals(chosen.get().preset()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }
}

package inkling.ui.pad;

import inkling.model.Prediction;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.Hint;
import inkling.ui.common.Later;
import inkling.ui.common.ProbabilityBars;
import inkling.ui.common.VerticalScroll;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The answer: the digit or number, large, how sure the network is, and one of three views below it: all ten probabilities, the
 * network's layers, or a second model beside the first.
 */
final class AnswerView extends VBox {

    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    /** Height below which everything stands closer. */
    private static final double LOW = 430;
    /** What is scrolled must still be seen: with large text in a small window, all of Draw is scrolled instead. */
    private static final double LEAST_CONTENT = 64;
    /** Height of the window above which it is wider: a large one has room beside the paper. */
    private static final double HIGH = 1100;

    private static final String[] SIZES = {"few", "several", "many"};

    private final Label digit = new Label();
    private final Label certainty = new Label();
    private final Label details = new Label();
    private final Later<ProbabilityBars> bars = new Later<>(ProbabilityBars::new);
    private final DigitBar digitBar;
    private final StackPane content = new StackPane();
    private final ToggleGroup views = new ToggleGroup();
    private final HBox tabs = new HBox();

    /** The answer alone; {@link #addViews} adds the rest. */
    AnswerView(DigitBar digitBar) {
        this.digitBar = digitBar;
        getStyleClass().addAll("card", "answer-view");
        heightProperty().addListener((o, was, is) -> pseudoClassStateChanged(SMALL, is.doubleValue() < LOW));
        // Known before the first layout, unlike its own height: it does not change its width in sight.
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .addListener((o, was, is) -> pseudoClassStateChanged(LARGE, is != null && is.doubleValue() > HIGH));
        digit.getStyleClass().add("answer");
        digit.setId("answer");
        digit.setMinWidth(USE_PREF_SIZE);
        certainty.getStyleClass().add("heading");
        certainty.setId("certainty");
        certainty.setWrapText(true);
        details.getStyleClass().add("muted");
        details.setId("answer-details");
        details.setWrapText(true);
        VBox words = new VBox(certainty, details);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("answer-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(digit, words);
        top.getStyleClass().add("answer-top");
        top.setAlignment(Pos.CENTER_LEFT);
        tabs.getStyleClass().add("answer-tabs");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(LEAST_CONTENT);
        getChildren().addAll(top, digitBar, tabs, content);
        show(Reading.BLANK, 0, "");
    }

    /** @param layers the network's layers, made when they are first looked at; so is the second model */
    void addViews(Supplier<? extends Node> layers, Supplier<? extends Node> second) {
        add("Ten digits", "How probable each digit is", () -> scrolled(bars.get()));
        add("Layers", "What each layer of the network makes of the drawing (L)", layers);
        add("Two models", "What another model makes of the same drawing", () -> scrolled(second.get()));
    }

    /** Fills the room there is; in a low window it is scrolled rather than drawn over what lies below. */
    private static Node scrolled(Node view) {
        VerticalScroll pane = new VerticalScroll(view);
        pane.getStyleClass().add("plain-scroll");
        pane.setFitToHeight(true);
        pane.setMinHeight(0);
        pane.setPrefHeight(0);
        pane.setMaxHeight(Double.MAX_VALUE);
        return pane;
    }

    private void add(String name, String words, Supplier<? extends Node> maker) {
        ToggleButton tab = new ToggleButton(name);
        tab.setId("view-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        Hint.on(tab, words);
        tab.setToggleGroup(views);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        Later<Node> view = new Later<>(() -> placed(maker.get()));
        tab.setOnAction(e -> choose(tab, view.get()));
        tabs.getChildren().add(tab);
        if (content.getChildren().isEmpty()) {
            choose(tab, view.get());
        }
    }

    private Node placed(Node view) {
        content.getChildren().add(view);
        StackPane.setAlignment(view, Pos.TOP_LEFT);
        return view;
    }

    private void choose(ToggleButton tab, Node view) {
        tab.setSelected(true);
        content.getChildren().forEach(other -> other.setVisible(other == view));
    }

    /** Shows the layers, or the ten digits where the layers are shown. */
    void toggleLayers() {
        if (tabs.getChildren().isEmpty()) {
            return;
        }
        boolean on = ((ToggleButton) tabs.getChildren().get(1)).isSelected();
        ((ToggleButton) tabs.getChildren().get(on ? 0 : 1)).fire();
    }

    /**
     * @param index of the digit looked at
     * @param waiting why there is no network yet, in words; empty when there is one
     */
    void show(Reading reading, int index, String waiting) {
        bars.ifMade(view -> view.show(reading.prediction(index)));
        digitBar.show(reading, index);
        digit.getStyleClass().remove("unsure");
        if (reading.sheet().isEmpty()) {
            say("", "Draw a digit", waiting.isEmpty() ? "The answer follows the pen." : waiting);
        } else if (reading.count() == 0) {
            say("", waiting.isEmpty() ? "No digit found" : "No answer yet", waiting);
        } else if (reading.count() == 1) {
            showDigit(reading);
        } else {
            showNumber(reading);
        }
    }

    private void showDigit(Reading reading) {
        Prediction p = reading.digit(0).prediction();
        String best = reading.text();
        if (reading.isChosen(0)) {
            say(best, "Chosen by you", "The network says " + p.digit() + ", " + AnswerWords.percent(p.confidence()));
        } else if (p.rejected()) {
            digit.getStyleClass().add("unsure");
            say(best, "Not a digit", "At best " + AnswerWords.article(p.digit()) + " " + best);
        } else {
            String runnerUp = AnswerWords.runnerUp(p);
            String share = AnswerWords.percent(p.confidence());
            say(best, AnswerWords.certainty(p.confidence()), runnerUp.isEmpty() ? share : share + "\n" + runnerUp);
        }
    }

    private void showNumber(Reading reading) {
        boolean rejected = reading.number().rejected();
        if (rejected) {
            digit.getStyleClass().add("unsure");
        }
        double all = reading.confidence();
        say(
                reading.text(),
                rejected ? "Not all are digits" : AnswerWords.certainty(all),
                "All " + reading.count() + " right: " + AnswerWords.percent(all));
    }

    private void say(String answer, String words, String more) {
        digit.getStyleClass().removeAll(SIZES);
        if (answer.length() > 2) {
            digit.getStyleClass().add(SIZES[answer.length() <= 4 ? 0 : answer.length() <= 7 ? 1 : 2]);
        }
        digit.setText(answer);
        digit.setVisible(!answer.isEmpty());
        digit.setManaged(!answer.isEmpty());
        digit.setAccessibleText(answer.isEmpty() ? words : "Read as " + answer + ", " + words);
        certainty.setText(words);
        details.setText(more);
    }
}

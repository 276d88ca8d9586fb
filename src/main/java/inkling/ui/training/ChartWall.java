package inkling.ui.training;

import inkling.ui.common.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** The four charts: loss and accuracy large, learning rate and speed small; side by side, or one below the other where it is narrow. */
final class ChartWall extends GridPane {

    private static final double NARROW = 620;

    private final CurveCard loss;
    private final CurveCard accuracy;
    private final CurveCard rate;
    private final CurveCard speed;
    private final List<CurveCard> cards;
    private final List<Unit> units = List.of(Unit.LOSS, Unit.ACCURACY, Unit.RATE, Unit.SPEED);
    private int columns;
    private int next;

    ChartWall(Appearance appearance, BiConsumer<CurveChart, String> export) {
        getStyleClass().add("chart-wall");
        loss = new CurveCard("Loss", Unit.LOSS, appearance, export);
        accuracy = new CurveCard("Accuracy", Unit.ACCURACY, appearance, export);
        rate = new CurveCard("Learning rate", Unit.RATE, appearance, export).compact();
        speed = new CurveCard("Images a second", Unit.SPEED, appearance, export).compact();
        loss.sayWhenEmpty("Curves appear here as soon as a run starts");
        accuracy.sayWhenEmpty("Training and validation, side by side");
        cards = List.of(loss, accuracy, rate, speed);
        cards.forEach(card -> card.setMinWidth(0));
        setId("charts");
        widthProperty().addListener((o, was, is) -> arrange(is.doubleValue() < NARROW ? 1 : 2));
        arrange(2);
    }

    private void arrange(int wanted) {
        if (columns == wanted) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        List<ColumnConstraints> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            width.setHgrow(Priority.ALWAYS);
            widths.add(width);
        }
        getColumnConstraints().setAll(widths);
        List<RowConstraints> heights = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % columns, i / columns);
            boolean large = i < 2;
            if (i % columns == 0) {
                RowConstraints height = new RowConstraints();
                height.setMinHeight(large ? 200 : 120);
                height.setPrefHeight(large ? 260 : 128);
                height.setVgrow(large ? Priority.ALWAYS : Priority.NEVER);
                heights.add(height);
            }
        }
        getRowConstraints().setAll(heights);
    }

    /** @param lines what each chart is to show */
    void show(Function<Unit, List<Line>> lines) {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(lines.apply(units.get(i)));
        }
    }

    /** The next chart only: what is drawn of four at once keeps the JavaFX thread waiting four times as long. */
    void showNext(Function<Unit, List<Line>> lines) {
        cards.get(next).show(lines.apply(units.get(next)));
        next = (next + 1) % cards.size();
    }

    int count() {
        return cards.size();
    }

    /** Of the loss, where it helps to see small things. */
    void setLogScale(boolean log) {
        loss.setLogScale(log);
    }

    void dispose() {
        cards.forEach(CurveCard::dispose);
    }
}

package inkling.ui.common;

import inkling.model.Prediction;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Ten rows: a digit, a bar in its colour, its probability. */
public final class ProbabilityBars extends GridPane {

    private final Bar[] bars = new Bar[10];
    private final Label[] shares = new Label[10];

    public ProbabilityBars() {
        getStyleClass().add("probability-bars");
        ColumnConstraints digits = new ColumnConstraints();
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        middle.setFillWidth(true);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(digits, middle, figures);
        for (int digit = 0; digit < 10; digit++) {
            Label name = new Label(String.valueOf(digit));
            bars[digit] = new Bar(DigitColors.hex(digit));
            shares[digit] = new Label();
            shares[digit].getStyleClass().addAll("figures", "share");
            shares[digit].setId("share-" + digit);
            RowConstraints row = new RowConstraints(14, 26, 32);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
            addRow(digit, name, bars[digit], shares[digit]);
            setValignment(bars[digit], VPos.CENTER);
        }
    }

    /** Empty bars where there is no answer. */
    public void show(Optional<Prediction> prediction) {
        int best = prediction.map(Prediction::digit).orElse(-1);
        for (int digit = 0; digit < 10; digit++) {
            int each = digit;
            double share = prediction.map(p -> p.probability(each)).orElse(0.0);
            bars[digit].set(share);
            shares[digit].setText(prediction.isPresent() ? AnswerWords.percent(share) : "");
            shares[digit].setAccessibleText(digit + ": " + AnswerWords.percent(share));
            Styled.as(shares[digit], "best", digit == best);
        }
    }

    /** A track and the part of it that is filled. */
    private static final class Bar extends Region {

        private final Region filled = new Region();
        private double share;

        Bar(String color) {
            getStyleClass().add("track");
            filled.getStyleClass().add("filled");
            filled.setStyle("-fx-background-color: " + color + ";");
            getChildren().add(filled);
        }

        void set(double newShare) {
            if (newShare != share) {
                share = newShare;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            double width = share <= 0 ? 0 : Math.max(2, share * getWidth());
            filled.resizeRelocate(0, 0, width, getHeight());
        }
    }
}

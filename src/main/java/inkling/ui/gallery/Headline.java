package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Interval;
import inkling.evaluation.LabelSuspects;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How many images are shown and how well they are read, the score of the whole set, in what order and how large. */
final class Headline extends HBox {

    private final GalleryModel model;
    private final Label count = new Label();
    private final Label accuracy = new Label();
    private final Label score = new Label();

    Headline(GalleryModel model, ThumbnailGrid grid) {
        this.model = model;
        getStyleClass().addAll("headline");
        setAlignment(Pos.CENTER_LEFT);
        count.setId("gallery-count");
        count.getStyleClass().add("heading");
        count.setMinWidth(USE_PREF_SIZE);
        accuracy.setId("gallery-accuracy");
        accuracy.getStyleClass().add("muted");
        score.setId("gallery-score");
        score.getStyleClass().add("caption");
        score.setWrapText(true);
        score.setMinHeight(USE_PREF_SIZE);
        HBox first = new HBox(count, accuracy);
        first.getStyleClass().add("gap");
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(first, score);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, order(), size(grid));
        model.shown().addListener(o -> show());
        show();
    }

    private ComboBox<Order> order() {
        ComboBox<Order> order = new ComboBox<>();
        order.setId("gallery-order");
        order.getItems().setAll(Order.values());
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(Order each) {
                return each == null ? "" : each.title();
            }

            @Override
            public Order fromString(String title) {
                throw new UnsupportedOperationException("The list is not edited");
            }
        });
        order.valueProperty().bindBidirectional(model.order());
        order.setTooltip(new Tooltip("In which order the images are shown"));
        order.setAccessibleText("Order of the images");
        order.setMinWidth(USE_PREF_SIZE);
        return order;
    }

    private static Slider size(ThumbnailGrid grid) {
        Slider size = new Slider(ThumbnailGrid.SMALLEST, ThumbnailGrid.LARGEST, ThumbnailGrid.USUAL);
        size.setId("gallery-size");
        size.valueProperty().bindBidirectional(grid.picture());
        size.setBlockIncrement(8);
        size.setPrefWidth(112);
        size.setMinWidth(72);
        size.setTooltip(new Tooltip("How large the images are shown"));
        size.setAccessibleText("Size of the images");
        return size;
    }

    private void show() {
        Optional<Evaluation> evaluation = model.evaluation().get();
        setVisible(evaluation.isPresent());
        if (evaluation.isPresent()) {
            Shown shown = model.shown().get();
            count.setText(shown.counted(evaluation.get().count()));
            accuracy.setText(
                    switch (model.filter().get().show()) {
                        case MISTAKES -> "all read wrong";
                        case RIGHT -> "all read right";
                        default -> shown.count() == evaluation.get().count() ? "" : shown.accuracy();
                    });
            score.setText(score(evaluation.get()));
        }
    }

    /** The score of all images; what it would be without doubtful labels stands beside it and never instead of it. */
    private String score(Evaluation all) {
        if (all.labelled() == 0) {
            return "These images have no labels: there is nothing to compare the answers with.";
        }
        Interval interval = all.accuracyInterval();
        String words = String.format(
                Locale.ROOT,
                "Whole set: %.2f %% right (%,d of %,d, 95 %% interval %.2f to %.2f)",
                100 * all.accuracy(),
                all.correct(),
                all.labelled(),
                100 * interval.low(),
                100 * interval.high());
        if (model.suspects().isEmpty()) {
            return words + ".";
        }
        return LabelSuspects.accuracyWithout(all, model.suspects()).stream()
                .mapToObj(without -> String.format(
                        Locale.ROOT,
                        "%s; without its %,d doubtful %s %.2f %%.",
                        words,
                        model.suspects().size(),
                        model.suspects().size() == 1 ? "label" : "labels",
                        100 * without))
                .findFirst()
                .orElse(words + ".");
    }
}

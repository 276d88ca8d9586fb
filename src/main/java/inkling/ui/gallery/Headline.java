package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Interval;
import inkling.evaluation.LabelSuspects;
import inkling.ui.common.FoldingRow;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many images are shown and how well they are read, and the score of the whole set. */
final class Headline extends VBox {

    private final GalleryModel model;
    private final Label count = new Label();
    private final Label accuracy = new Label();
    private final Label score = new Label();

    Headline(GalleryModel model) {
        this.model = model;
        getStyleClass().addAll("headline");
        count.setId("gallery-count");
        count.getStyleClass().add("heading");
        count.setMinWidth(USE_PREF_SIZE);
        accuracy.setId("gallery-accuracy");
        accuracy.getStyleClass().add("muted");
        score.setId("gallery-score");
        score.getStyleClass().add("caption");
        score.setWrapText(true);
        score.setMinHeight(USE_PREF_SIZE);
        accuracy.setMinWidth(USE_PREF_SIZE);
        FoldingRow first = new FoldingRow(8, count, accuracy);
        getChildren().addAll(first, score);
        model.shown().addListener(o -> show());
        show();
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

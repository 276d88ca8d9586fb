package inkling.ui.gallery;

import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The training images most alike, with label and distance; before they are known, how far that is. */
final class NearestView extends VBox {

    private static final double PIXEL = 1.75;

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox images = new HBox();
    private Optional<BackgroundTasks.Running> running = Optional.empty();
    private final AnimationTimer poll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            running.ifPresent(r -> bar.setProgress(r.share()));
        }
    };

    NearestView() {
        getStyleClass().add("gap");
        Label title = new Label("Nearest training images");
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("caption");
        words.setWrapText(true);
        images.setId("detail-nearest");
        images.getStyleClass().add("nearest");
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(title, images, bar, words);
    }

    /** How far the training images are; {@code about} is false while no image is shown. */
    void follow(TrainingImages.State state) {
        running = state instanceof TrainingImages.Working working ? Optional.of(working.running()) : Optional.empty();
        set(bar, running.isPresent());
        if (running.isPresent()) {
            poll.start();
        } else {
            poll.stop();
        }
        if (state instanceof TrainingImages.Working) {
            images.getChildren().clear();
            words.setText("Looking at all training images, once for this model.");
        } else if (state instanceof TrainingImages.None none) {
            images.getChildren().clear();
            words.setText(none.why());
        } else if (state instanceof TrainingImages.There there) {
            words.setText("Distance in the last hidden layer, among the "
                    + String.format(Locale.ROOT, "%,d", there.images().data().size()) + " "
                    + there.images().data().name() + ".");
        }
    }

    /** @param digit the digit read: those labelled otherwise are marked */
    void show(List<Finding.Alike> nearest, Theme theme, int digit) {
        images.getChildren()
                .setAll(nearest.stream().map(each -> tile(each, theme, digit)).toList());
    }

    /** Another image is looked at: what was near the last one fades until the new ones come. */
    void forget() {
        images.setOpacity(.35);
    }

    void remember() {
        images.setOpacity(1);
    }

    private static Node tile(Finding.Alike each, Theme theme, int digit) {
        DigitPicture picture = new DigitPicture(PIXEL);
        picture.show(each.image(), theme);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("stage");
        Label label = new Label(each.label() >= 0 ? String.valueOf(each.label()) : "?");
        if (each.label() >= 0 && each.label() != digit) {
            label.setText(label.getText() + " ≠ " + digit);
            label.getStyleClass().add("wrong");
        }
        Label distance = new Label(String.format(Locale.ROOT, "%.2f", each.distance()));
        distance.getStyleClass().add("caption");
        VBox tile = new VBox(frame, label, distance);
        String words = String.format(
                Locale.ROOT,
                "Training image %,d, labelled %s, distance %.2f",
                each.index(),
                each.label() >= 0 ? String.valueOf(each.label()) : "nothing",
                each.distance());
        tile.setAccessibleText(words);
        Tooltip.install(tile, new Tooltip(words));
        return tile;
    }

    private static void set(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    void dispose() {
        poll.stop();
    }
}

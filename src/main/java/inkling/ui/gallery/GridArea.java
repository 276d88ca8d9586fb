package inkling.ui.gallery;

import inkling.ui.common.EmptyState;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The images, or what stands in their place while there are none: work under way, and why there is nothing to see. */
final class GridArea extends VBox {

    /** Most height of what is said about images that were left out. */
    private static final double REMARKS = 112;

    private final GalleryModel model;
    private final GalleryController controller;
    private final Runnable openModel;
    private final ThumbnailGrid grid;
    private final StackPane place = new StackPane();
    private final TitledPane remarks = new TitledPane();
    private final ProgressBar bar = new ProgressBar();
    private final AnimationTimer poll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (controller.state().get() instanceof GalleryState.Working working) {
                bar.setProgress(working.running().share());
            }
        }
    };

    GridArea(GalleryContext context, ThumbnailGrid grid, Runnable openModel) {
        model = context.model();
        controller = context.controller();
        this.grid = grid;
        this.openModel = openModel;
        getStyleClass().add("grid-area");
        remarks.setId("gallery-remarks");
        remarks.setExpanded(false);
        remarks.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        place.getStyleClass().addAll("card", "thumbnails-card");
        place.getChildren().add(grid);
        grid.setVisible(false);
        getChildren().addAll(remarks, place);
        controller.state().addListener(o -> {
            show();
            tellRemarks();
        });
        model.shown().addListener(o -> show());
        show();
        tellRemarks();
    }

    private void show() {
        GalleryState state = controller.state().get();
        boolean works = state instanceof GalleryState.Working;
        if (works) {
            poll.start();
        } else {
            poll.stop();
        }
        Node content = content(state);
        boolean first = content == grid && !grid.isVisible();
        // The grid is always there, styled before there is anything to see, so that the first picture does not wait for
        // it.
        grid.setVisible(content == grid);
        place.getChildren().removeIf(node -> node != grid);
        if (content != grid) {
            place.getChildren().add(content);
        }
        boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
        if (first && !typing) {
            grid.requestFocus();
        }
    }

    private void tellRemarks() {
        List<String> words = controller.state().get() instanceof GalleryState.Ready ready ? ready.remarks() : List.of();
        remarks.setVisible(!words.isEmpty());
        remarks.setManaged(!words.isEmpty());
        if (!words.isEmpty()) {
            showRemarks(words);
        }
    }

    private Node content(GalleryState state) {
        if (state instanceof GalleryState.Working working) {
            return working(working);
        } else if (state instanceof GalleryState.NoModel) {
            return new EmptyState(
                            Feather.CPU, "No model", "Train a network, or open a model file, to see what it reads.")
                    .with("Open a model file", openModel);
        } else if (state instanceof GalleryState.Failed failed) {
            EmptyState why = new EmptyState(Feather.ALERT_TRIANGLE, "No images to show", failed.sentence());
            return controller.source().get().equals("synthetic")
                    ? why.with("Try again", controller::again)
                    : why.with("Use synthetic digits", () -> controller.look("synthetic"));
        } else if (state instanceof GalleryState.Cancelled) {
            return new EmptyState(Feather.SLASH, "Cancelled", "The model was not asked about all images.")
                    .with("Ask again", controller::again);
        } else if (state instanceof GalleryState.Starting) {
            return new EmptyState(Feather.CLOCK, "The network is starting", "The images come in a moment.");
        }
        return model.shown().get().count() > 0 ? grid : nothing();
    }

    private Node nothing() {
        Filter filter = model.filter().get();
        if (filter.equals(Filter.MISTAKES)) {
            return new EmptyState(Feather.CHECK_CIRCLE, "No mistakes", "Every labelled image is read right.")
                    .with("Show all images", () -> model.filter().set(Filter.ALL));
        }
        return new EmptyState(Feather.FILTER, "No image passes", "No image meets all of these conditions.")
                .with("Show all images", () -> model.filter().set(Filter.ALL));
    }

    private Node working(GalleryState.Working working) {
        Label words = new Label(working.words());
        words.setWrapText(true);
        bar.setProgress(working.running().share());
        bar.setPrefWidth(280);
        Button cancel = new Button("Cancel");
        cancel.setId("gallery-cancel");
        cancel.setOnAction(e -> controller.cancel());
        VBox box = new VBox(words, bar, cancel);
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void showRemarks(List<String> words) {
        remarks.setText(words.get(words.size() - 1));
        Label all = new Label(String.join("\n", words));
        all.setWrapText(true);
        ScrollPane scroll = new ScrollPane(all);
        scroll.getStyleClass().addAll("plain-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(REMARKS);
        remarks.setContent(scroll);
    }
}

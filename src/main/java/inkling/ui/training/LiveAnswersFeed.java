package inkling.ui.training;

import inkling.data.DataSources;
import inkling.model.StoredModel;
import inkling.training.TrainingEvent;
import inkling.ui.common.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Shows the network learning: what it says to the drawing on the pad and to a handful of hard images no run learns from, and its
 * first filters, once a second.
 */
final class LiveAnswersFeed {

    private static final System.Logger LOG = System.getLogger(LiveAnswersFeed.class.getName());
    private static final long BETWEEN = 1_000_000_000; // ns

    private final Desk desk;
    private final RunController controller;
    private final LiveAnswers view;
    private final FiltersView filters;
    private final VBox node;
    private final AnswerAsker asker = new AnswerAsker();
    private final InvalidationListener drawingChanged = o -> showImages();
    private List<LiveAnswers.Asked> hard = List.of();
    private List<LiveAnswers.Asked> asked = List.of();
    private long lastAsked;

    LiveAnswersFeed(Desk desk, RunController controller, DataSources sources) {
        this.desk = desk;
        this.controller = controller;
        view = new LiveAnswers(desk.appearance());
        filters = new FiltersView(desk.appearance());
        Label looksFor = new Label("What its first layer looks for");
        looksFor.getStyleClass().add("caption");
        looksFor.visibleProperty().bind(Bindings.isNotEmpty(filters.getChildren()));
        looksFor.managedProperty().bind(looksFor.visibleProperty());
        filters.managedProperty().bind(looksFor.visibleProperty());
        node = new VBox(8, view, looksFor, filters);
        desk.drawingSeen().addListener(drawingChanged);
        showImages();
        desk.tasks()
                .start(
                        progress -> HardImages.of(sources),
                        found -> {
                            hard = found;
                            showImages();
                        },
                        failure -> LOG.log(System.Logger.Level.INFO, "The hard images are left out", failure));
    }

    Node node() {
        return node;
    }

    private void showImages() {
        List<LiveAnswers.Asked> images = new ArrayList<>();
        desk.drawingSeen().get().ifPresent(drawing -> images.add(new LiveAnswers.Asked(drawing, -1)));
        images.addAll(hard);
        asked = images;
        view.ask(images);
    }

    /** Asks again when there are new weights to ask. */
    void follow(TrainingEvent event) {
        if (event instanceof TrainingEvent.Finished finished) {
            ask(() -> Optional.of(finished.model()));
        } else if (event instanceof TrainingEvent.Stopped stopped) {
            ask(() -> Optional.of(stopped.model()));
        } else if (event instanceof TrainingEvent.Batch && System.nanoTime() - lastAsked > BETWEEN) {
            controller.run().ifPresent(run -> ask(run::snapshot));
        }
    }

    private void ask(Supplier<Optional<StoredModel>> weights) {
        lastAsked = System.nanoTime();
        List<LiveAnswers.Asked> now = asked;
        desk.whenEngine(
                engine -> asker.ask(
                        engine,
                        weights,
                        now.stream().map(LiveAnswers.Asked::image).toList(),
                        glimpse -> {
                            if (now == asked) {
                                view.answer(glimpse.answers());
                            }
                            filters.show(glimpse.filters());
                        }),
                failure -> node.setVisible(false));
    }

    void dispose() {
        desk.drawingSeen().removeListener(drawingChanged);
        view.dispose();
        filters.dispose();
        asker.close();
    }
}

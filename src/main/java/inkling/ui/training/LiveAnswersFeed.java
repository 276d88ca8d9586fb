package inkling.ui.training;

import inkling.data.SyntheticDigits;
import inkling.model.StoredModel;
import inkling.training.TrainingEvent;
import inkling.ui.common.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;

/** Keeps the live answers going: the drawing on the pad and a handful of pen digits no run learns from, asked a few times a second. */
final class LiveAnswersFeed {

    /** Not the seed of any training set. */
    private static final long HELD_SEED = 0x4E1D;

    private static final long BETWEEN = 500_000_000; // ns

    /** Those that look like each other. */
    private static final int[] HARD = {1, 7, 2, 3, 5, 8, 4, 9};

    private final Desk desk;
    private final RunController controller;
    private final LiveAnswers view;
    private final AnswerAsker asker = new AnswerAsker();
    private final InvalidationListener drawingChanged = o -> showImages();
    private List<LiveAnswers.Asked> asked = List.of();
    private long lastAsked;

    LiveAnswersFeed(Desk desk, RunController controller) {
        this.desk = desk;
        this.controller = controller;
        view = new LiveAnswers(desk.appearance());
        desk.drawingSeen().addListener(drawingChanged);
        showImages();
    }

    Node node() {
        return view;
    }

    private void showImages() {
        List<LiveAnswers.Asked> images = new ArrayList<>();
        desk.drawingSeen().get().ifPresent(drawing -> images.add(new LiveAnswers.Asked(drawing, -1)));
        SyntheticDigits digits = new SyntheticDigits(HELD_SEED);
        for (int digit : HARD) {
            images.add(new LiveAnswers.Asked(digits.image(digit, 17), digit));
        }
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
                        answers -> {
                            if (now == asked) {
                                view.answer(answers);
                            }
                        }),
                failure -> view.setVisible(false));
    }

    void dispose() {
        desk.drawingSeen().removeListener(drawingChanged);
        view.dispose();
        asker.close();
    }
}

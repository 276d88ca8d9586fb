package inkling.ui.pad;

import inkling.ink.DigitImage;
import inkling.model.LayerActivation;
import inkling.model.StoredModel;
import inkling.platform.StartTimes;
import inkling.training.Engine;
import inkling.ui.common.Desk;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The answer to the drawing: reads it with the desk's model whenever one of them changes, knows which digit of it is looked at,
 * and tells those who show it. Belongs to the JavaFX thread.
 */
final class LiveAnswer implements DigitBoxes.Hand, PadKeys.Digits, WhyView.Asker, AutoCloseable {

    /** Shows the answer. */
    interface View {
        /**
         * @param index of the digit looked at
         * @param waiting why there is no network yet, in words; empty when there is one
         */
        void show(Reading reading, int index, String waiting);

        /** Another model reads from now on. */
        void reads(StoredModel model);
    }

    private final Desk desk;
    private final PadModel model;
    private final View view;
    private final NumberHand hand;
    private final LiveReader reader = new LiveReader("inference", this::read);
    private Optional<Engine> engine = Optional.empty();
    private Reading shown = Reading.BLANK;
    private OptionalInt looked = OptionalInt.empty();
    private String waiting = "The network is starting.";

    LiveAnswer(Desk desk, PadModel model, View view) {
        this.desk = desk;
        this.model = model;
        this.view = view;
        hand = new NumberHand(model);
    }

    /** Reads what is drawn from now on, as soon as there is a model. */
    void start() {
        model.sheet().addListener((o, was, is) -> {
            desk.drawing().set(is.ink());
            if (!was.ink().equals(is.ink()) || !was.picture().equals(is.picture())) {
                looked = OptionalInt.empty();
            }
            reader.read(is, model.penIsDown().get());
        });
        model.penIsDown().addListener((o, was, is) -> {
            if (!is) {
                reader.read(model.sheet().get(), false);
            }
        });
        reader.setRejection(desk.rejection().get());
        desk.rejection().addListener((o, was, is) -> {
            reader.setRejection(is.doubleValue());
            reader.read(model.sheet().get(), false);
        });
        desk.model().addListener((o, was, is) -> useModel());
        desk.whenEngine(
                started -> {
                    engine = Optional.of(started);
                    useModel();
                },
                failure -> {
                    wait("The network cannot start on this machine.");
                    desk.notices().problem("The network could not be started", failure);
                });
        show();
    }

    private void useModel() {
        Optional<StoredModel> chosen = desk.model().get();
        if (engine.isEmpty()) {
            return;
        }
        if (chosen.isEmpty()) {
            wait("There is no model yet: train one, or open a model file.");
            return;
        }
        reader.use(
                engine.get(),
                chosen.get(),
                () -> {
                    wait("");
                    view.reads(chosen.get());
                    reader.read(model.sheet().get(), model.penIsDown().get());
                },
                e -> desk.notices().problem("This model cannot be used", e));
    }

    private void wait(String words) {
        waiting = words;
        view.show(shown, index(), waiting);
    }

    private void read(Reading reading) {
        if (reading.count() > 0) {
            StartTimes.reached("first answer");
        }
        shown = reading;
        show();
    }

    /** Tells all that follow the answer, also those who have just come. */
    void show() {
        view.show(shown, index(), waiting);
        desk.drawingRead().set(shown.sheet().ink());
        desk.drawingSeen().set(seen());
    }

    private Optional<DigitImage> seen() {
        if (index() < shown.count()) {
            return Optional.of(shown.digit(index()).image());
        }
        return shown.sheet().ink().isEmpty()
                ? Optional.empty()
                : Optional.of(shown.stages().image());
    }

    /** The digit looked at: the one a person chose, else the newest. */
    private int index() {
        return looked.isPresent() && looked.getAsInt() < shown.count() ? looked.getAsInt() : shown.newest();
    }

    @Override
    public void look(int step) {
        lookAt(index() + step);
    }

    @Override
    public void lookAt(int index) {
        if (index >= 0 && index < shown.count()) {
            looked = OptionalInt.of(index);
            show();
        }
    }

    @Override
    public void join() {
        join(index());
    }

    @Override
    public void join(int index) {
        hand.join(shown, index);
    }

    @Override
    public void split() {
        hand.split(shown, index());
    }

    /** The digit looked at is this one. */
    void choose(int digit) {
        hand.choose(shown, index(), digit);
    }

    /** What every layer makes of the digit looked at, none where there is no digit; never told once the answer has changed. */
    void activations(Consumer<List<LayerActivation>> found) {
        if (index() >= shown.count()) {
            found.accept(List.of());
            return;
        }
        Reading asked = shown;
        reader.activations(shown.digit(index()), layers -> {
            if (asked.equals(shown)) {
                found.accept(layers);
            }
        });
    }

    @Override
    public void ask(Why.Question question, Consumer<Why> found) {
        reader.explain(shown, index(), question, found);
    }

    @Override
    public double share() {
        return reader.share();
    }

    @Override
    public void cancel() {
        reader.cancel();
    }

    @Override
    public void close() {
        reader.close();
    }
}

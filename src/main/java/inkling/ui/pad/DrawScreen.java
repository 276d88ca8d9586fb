package inkling.ui.pad;

import inkling.ink.DigitImage;
import inkling.ink.Picture;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.ui.common.Desk;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen: the paper, the live answer, what the network sees. */
public final class DrawScreen extends BorderPane implements AutoCloseable {

    private final Desk desk;
    private final PadModel model = new PadModel();
    private final NumberHand hand = new NumberHand(model);
    private final AnswerView answer;
    private final LayersView layers;
    private final TwoModelsView second;
    private final DigitBoxes boxes;
    private final SeenStrip strip;
    private final WhyView why;
    private final LastDrawing last;
    private final LiveReader reader = new LiveReader("inference", this::read);
    private Optional<Engine> engine = Optional.empty();
    private final BooleanProperty several = new SimpleBooleanProperty();
    private Reading shown = Reading.BLANK;
    private OptionalInt looked = OptionalInt.empty();
    private String waiting = "The network is starting.";

    /** Restores the last drawing and reads with the desk's model as soon as there is one. */
    public DrawScreen(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("screen", "draw-screen");
        Paper paper = new Paper(model, desk.appearance());
        VBox.setVgrow(paper, Priority.ALWAYS);
        DrawingFiles files = new DrawingFiles(desk, model);
        DrawingExchange exchange = new DrawingExchange(desk, model, files, this);
        exchange.acceptDrops(this);
        KeyList keys = new KeyList();
        VBox left = new VBox(paper, new PadTools(model, paper, exchange, keys));
        left.getStyleClass().add("gap");
        HBox.setHgrow(left, Priority.ALWAYS);
        layers = new LayersView(desk.appearance());
        second = new TwoModelsView(desk);
        CorrectionRow correction = new CorrectionRow(
                desk,
                model,
                Bindings.createBooleanBinding(
                        () -> model.ink().get().isEmpty() || several.get(), model.ink(), several));
        answer = new AnswerView(
                new DigitBar(digit -> hand.choose(shown, index(), digit), this::split, this::look),
                layers,
                second,
                correction);
        layers.visibleProperty().addListener(o -> showLayers());
        HBox top = new HBox(left, answer);
        top.getStyleClass().add("columns");
        strip = new SeenStrip(desk.appearance());
        WhyOverlay overlay = new WhyOverlay(desk.appearance(), model);
        boxes = new DigitBoxes(model, new Boxes());
        paper.add(overlay);
        paper.add(new KeyboardPen(model, paper));
        paper.add(boxes);
        why = new WhyView(new Asked(), overlay);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox bottom = new HBox(strip, new Separator(Orientation.VERTICAL), why);
        bottom.getStyleClass().addAll("card", "bottom");
        VBox.setVgrow(top, Priority.ALWAYS);
        VBox rows = new VBox(top, bottom);
        rows.getStyleClass().add("draw-rows");
        setCenter(new StackPane(rows, keys));
        new PadKeys(model, paper, exchange, why, keys, new Keys(), correction).install(this);
        last = new LastDrawing(desk.directories().data().resolve("drawing.inkml"));
        follow();
        desk.whenEngine(
                started -> {
                    engine = Optional.of(started);
                    useModel();
                },
                failure -> {
                    wait("The network cannot start on this machine.");
                    desk.notices().problem("The network could not be started", failure);
                });
        desk.fileRequest()
                .addListener((o, was, is) -> is.ifPresent(file -> {
                    files.open(file);
                    desk.fileRequest().set(Optional.empty());
                }));
        desk.padRequest().addListener((o, was, is) -> is.ifPresent(this::take));
        desk.padRequest().get().ifPresent(this::take);
        show();
    }

    private void follow() {
        desk.digits()
                .perform(
                        "My digits cannot be shown",
                        mine -> {
                            if (desk.settings().kept()) {
                                mine.forgetDeleted();
                            }
                            return mine.folder();
                        },
                        found -> {});

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
        if (desk.settings().kept()) {
            last.read().ifPresent(model::restore);
            model.penIsDown().addListener(o -> keep());
            model.sheet().addListener(o -> keep());
        }
        reader.setRejection(desk.rejection().get());
        desk.rejection().addListener((o, was, is) -> {
            reader.setRejection(is.doubleValue());
            reader.read(model.sheet().get(), false);
        });
        desk.model().addListener((o, was, is) -> useModel());
    }

    /** Something another screen wants to be looked at. */
    private void take(Desk.PadRequest request) {
        DigitImage image = request.image();
        float[] grey = image.pixels();
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 1 - grey[i];
        }
        model.replace(Picture.of(DigitImage.SIZE, DigitImage.SIZE, grey));
        desk.notices().tell(request.origin() + " is on the paper; undo brings your drawing back.");
        desk.padRequest().set(Optional.empty());
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
                    layers.use(chosen.get());
                    reader.read(model.sheet().get(), model.penIsDown().get());
                },
                e -> desk.notices().problem("This model cannot be used", e));
    }

    private void wait(String words) {
        waiting = words;
        answer.show(shown, index(), waiting);
    }

    /** The digit looked at: the one a person chose, else the newest. */
    private int index() {
        return looked.isPresent() && looked.getAsInt() < shown.count() ? looked.getAsInt() : shown.newest();
    }

    private void look(int step) {
        lookAt(index() + step);
    }

    private void lookAt(int index) {
        if (index >= 0 && index < shown.count()) {
            looked = OptionalInt.of(index);
            why.forget();
            show();
        }
    }

    private void split() {
        hand.split(shown, index());
    }

    private void read(Reading reading) {
        shown = reading;
        show();
    }

    private void show() {
        several.set(shown.count() > 1);
        answer.show(shown, index(), waiting);
        boxes.show(shown, index());
        strip.show(shown, index());
        why.show(shown);
        second.show(shown, index(), model.penIsDown().get());
        desk.drawingRead().set(shown.sheet().ink());
        desk.drawingSeen().set(seen());
        showLayers();
    }

    private Optional<DigitImage> seen() {
        if (index() < shown.count()) {
            return Optional.of(shown.digit(index()).image());
        }
        return shown.sheet().ink().isEmpty()
                ? Optional.empty()
                : Optional.of(shown.stages().image());
    }

    private void showLayers() {
        if (!layers.isVisible()) {
            return;
        }
        if (index() < shown.count()) {
            Reading asked = shown;
            reader.activations(shown.digit(index()), found -> {
                if (asked.equals(shown)) {
                    layers.show(found);
                }
            });
        } else {
            layers.blank();
        }
    }

    /** Not while the pen is down: a stroke is kept when it is done. */
    private void keep() {
        if (!model.penIsDown().get()) {
            last.keep(model.sheet().get());
        }
    }

    /** Keeps the drawing and frees the networks; the screen is of no use afterwards. */
    @Override
    public void close() {
        last.close();
        second.close();
        desk.digits().close();
        reader.close();
    }

    private final class Boxes implements DigitBoxes.Hand {
        @Override
        public void look(int index) {
            lookAt(index);
        }

        @Override
        public void join(int index) {
            hand.join(shown, index);
        }
    }

    private final class Keys implements PadKeys.Digits {
        @Override
        public void look(int step) {
            DrawScreen.this.look(step);
        }

        @Override
        public void join() {
            hand.join(shown, index());
        }

        @Override
        public void split() {
            DrawScreen.this.split();
        }

        @Override
        public void toggleLayers() {
            answer.toggleLayers();
        }
    }

    private final class Asked implements WhyView.Asker {
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
    }
}

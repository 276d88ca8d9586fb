package inkling.ui.pad;

import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.ui.common.Desk;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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
    private final AnswerView answer;
    private final SeenStrip strip;
    private final WhyView why;
    private final LastDrawing last;
    private final LiveReader reader = new LiveReader("inference", this::show);
    private Optional<Engine> engine = Optional.empty();
    private Reading shown = Reading.BLANK;
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
        CorrectionRow correction = new CorrectionRow(
                desk,
                model,
                Bindings.createBooleanBinding(() -> model.ink().get().isEmpty(), model.ink()));
        answer = new AnswerView(correction);
        HBox top = new HBox(left, answer);
        top.getStyleClass().add("columns");
        strip = new SeenStrip(desk.appearance());
        WhyOverlay overlay = new WhyOverlay(desk.appearance(), model);
        paper.add(overlay);
        paper.add(new KeyboardPen(model, paper));
        why = new WhyView((question, found) -> reader.explain(model.ink().get(), question, found), overlay);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox bottom = new HBox(strip, new Separator(Orientation.VERTICAL), why);
        bottom.getStyleClass().addAll("card", "bottom");
        VBox.setVgrow(top, Priority.ALWAYS);
        VBox rows = new VBox(top, bottom);
        rows.getStyleClass().add("draw-rows");
        setCenter(new StackPane(rows, keys));
        new PadKeys(model, paper, exchange, why, correction, keys).install(this);
        model.ink().addListener((o, was, is) -> {
            desk.drawing().set(is);
            reader.read(is);
        });
        last = new LastDrawing(desk.directories().data().resolve("drawing.inkml"));
        if (desk.settings().kept()) {
            last.read().ifPresent(model::restore);
            model.penIsDown().addListener(o -> keep());
            model.ink().addListener(o -> keep());
        }
        reader.setRejection(desk.rejection().get());
        desk.rejection().addListener((o, was, is) -> {
            reader.setRejection(is.doubleValue());
            reader.read(model.ink().get());
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
        desk.fileRequest()
                .addListener((o, was, is) -> is.ifPresent(file -> {
                    files.open(file);
                    desk.fileRequest().set(Optional.empty());
                }));
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
        show(Reading.BLANK);
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
                    reader.read(model.ink().get());
                },
                e -> desk.notices().problem("This model cannot be used", e));
    }

    private void wait(String words) {
        waiting = words;
        answer.show(shown, waiting);
    }

    private void show(Reading reading) {
        shown = reading;
        answer.show(reading, waiting);
        strip.show(reading);
        why.show(reading);
        desk.drawingRead().set(reading.ink());
        desk.drawingSeen()
                .set(
                        reading.ink().isEmpty()
                                ? Optional.empty()
                                : Optional.of(reading.stages().image()));
    }

    /** Not while the pen is down: a stroke is kept when it is done. */
    private void keep() {
        if (!model.penIsDown().get()) {
            last.keep(model.ink().get());
        }
    }

    /** Keeps the drawing and frees the network; the screen is of no use afterwards. */
    @Override
    public void close() {
        last.close();
        desk.digits().close();
        reader.close();
    }
}

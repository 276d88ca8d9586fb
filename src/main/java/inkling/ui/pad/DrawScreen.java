package inkling.ui.pad;

import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.ui.common.Desk;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first screen: the paper, the live answer, what the network sees. */
public final class DrawScreen extends BorderPane implements AutoCloseable {

    private final Desk desk;
    private final PadModel model = new PadModel();
    private final AnswerView answer;
    private final SeenStrip strip;
    private final LiveReader reader = new LiveReader("inference", this::show);
    private Optional<Engine> engine = Optional.empty();
    private Reading shown = Reading.BLANK;
    private String waiting = "The network is starting.";

    public DrawScreen(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("screen", "draw-screen");
        Paper paper = new Paper(model, desk.appearance());
        VBox.setVgrow(paper, Priority.ALWAYS);
        VBox left = new VBox(paper, new PadTools(model, paper));
        left.getStyleClass().add("gap");
        HBox.setHgrow(left, Priority.ALWAYS);
        answer = new AnswerView(digit -> {});
        HBox top = new HBox(left, answer);
        top.getStyleClass().add("columns");
        strip = new SeenStrip(desk.appearance());
        HBox bottom = new HBox(strip);
        bottom.getStyleClass().addAll("card", "bottom");
        VBox.setVgrow(top, Priority.ALWAYS);
        VBox rows = new VBox(top, bottom);
        rows.getStyleClass().add("draw-rows");
        setCenter(rows);
        new PadKeys(model, paper).install(this);
        model.ink().addListener((o, was, is) -> {
            desk.drawing().set(is);
            reader.read(is);
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
        desk.drawingSeen()
                .set(
                        reading.ink().isEmpty()
                                ? Optional.empty()
                                : Optional.of(reading.stages().image()));
    }

    /** Frees the network; the screen is of no use afterwards. */
    @Override
    public void close() {
        reader.close();
    }
}

package inkling.ui.pad;

import inkling.model.ModelLibrary;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.Desk;
import inkling.ui.common.ModelMenu;
import inkling.ui.common.ProbabilityBars;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two models on the same drawing, side by side; the second reads on a thread of its own and only while it is chosen. */
final class TwoModelsView extends VBox implements AutoCloseable {

    private final Desk desk;
    private final Button choose = new Button("Choose a second model");
    private final Column first = new Column("first");
    private final Column second = new Column("second");
    private final Label verdict = new Label();
    private final HBox columns = new HBox(first, second);
    private Optional<LiveReader> reader = Optional.empty();
    private Reading firstReading = Reading.BLANK;
    private Reading secondReading = Reading.BLANK;
    private int looked;

    TwoModelsView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("second-model");
        choose.setId("choose-second");
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setOnAction(e -> new ModelMenu(desk, this::open).show(choose, Side.BOTTOM));
        verdict.setId("two-models");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.getStyleClass().add("muted");
        columns.getStyleClass().add("two-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        columns.setVisible(false);
        getChildren().addAll(choose, verdict, columns);
        verdict.setText("Both answers stand side by side, for the same drawing.");
    }

    private void open(String id) {
        ModelLibrary library = new ModelLibrary(desk.directories());
        desk.tasks().start(progress -> library.open(id), this::use, e -> desk.notices()
                .problem("The model " + id + " cannot be read", e));
    }

    /** Reads with this model beside the pad's own, from now on. */
    void use(StoredModel model) {
        desk.whenEngine(engine -> use(engine, model), e -> desk.notices().problem("The network did not start", e));
    }

    private void use(Engine engine, StoredModel model) {
        LiveReader live = reader.orElseGet(() -> new LiveReader("inference-2", this::showSecond));
        reader = Optional.of(live);
        live.setRejection(desk.rejection().get());
        live.use(
                engine,
                model,
                () -> {
                    choose.setText(model.card().name());
                    columns.setVisible(true);
                    live.read(firstReading.sheet(), false);
                },
                e -> desk.notices().problem("This model cannot be used", e));
    }

    /** What the pad's model says has changed. */
    void show(Reading reading, int index, boolean penDown) {
        boolean other = !reading.sheet().equals(firstReading.sheet());
        firstReading = reading;
        looked = index;
        if (other) {
            reader.ifPresent(live -> live.read(reading.sheet(), penDown));
        }
        compare();
    }

    private void showSecond(Reading reading) {
        secondReading = reading;
        compare();
    }

    private void compare() {
        String name = desk.model().get().map(model -> model.card().name()).orElse("");
        first.show(name, firstReading, looked);
        second.show(choose.getText(), secondReading, looked);
        if (columns.isVisible() && firstReading.count() > 0 && secondReading.count() > 0) {
            boolean agree =
                    firstReading.number().text().equals(secondReading.number().text());
            verdict.setText(agree ? "Both read the same." : "They read it differently.");
        }
    }

    @Override
    public void close() {
        reader.ifPresent(LiveReader::close);
    }

    /** One model: its name, what it reads, how sure, and the bars of the digit looked at. */
    private static final class Column extends VBox {

        private final Label name = new Label();
        private final Label answer = new Label();
        private final Label share = new Label();
        private final ProbabilityBars bars = new ProbabilityBars();

        Column(String id) {
            getStyleClass().add("model-column");
            setAlignment(Pos.TOP_LEFT);
            setMinWidth(0);
            setPrefWidth(0);
            HBox.setHgrow(this, Priority.ALWAYS);
            name.getStyleClass().add("caption");
            answer.getStyleClass().add("heading");
            answer.setId(id + "-answer");
            share.getStyleClass().add("muted");
            VBox.setVgrow(bars, Priority.ALWAYS);
            getChildren().addAll(name, answer, share, bars);
        }

        void show(String model, Reading reading, int looked) {
            name.setText(model);
            Optional<Prediction> prediction = reading.prediction(looked);
            answer.setText(reading.count() == 0 ? "–" : reading.number().text());
            share.setText(
                    reading.count() == 0
                            ? ""
                            : reading.number().rejected()
                                    ? "not a digit"
                                    : AnswerWords.percent(reading.number().confidence()));
            bars.show(prediction);
        }
    }
}

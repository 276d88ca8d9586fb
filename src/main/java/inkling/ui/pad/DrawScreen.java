package inkling.ui.pad;

import inkling.ink.DigitImage;
import inkling.ink.Picture;
import inkling.model.StoredModel;
import inkling.ui.common.Desk;
import inkling.ui.common.FoldingRow;
import inkling.ui.common.Later;
import inkling.ui.common.Unfolding;
import inkling.ui.common.VerticalScroll;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen: the paper, the live answer, what the network sees. */
public final class DrawScreen extends BorderPane implements AutoCloseable {

    private static final double LARGE_TEXT = 1.2;
    private static final double BETWEEN = 12;
    private static final double LEAST_PAPER = 200;

    private final Desk desk;
    private final PadModel model = new PadModel();
    private final LiveAnswer live;
    private final AnswerView answer;
    private final Later<CorrectionRow> correction = new Later<>(this::makeCorrection);
    private final Later<LayersView> layers = new Later<>(this::makeLayers);
    private final Later<TwoModelsView> second = new Later<>(this::makeSecond);
    private final DigitBoxes boxes;
    private final SeenStrip strip;
    private final WhyView why;
    private final LastDrawing last;
    private final Shown shown = new Shown();

    /** Restores the last drawing and reads with the desk's model as soon as there is one. */
    public DrawScreen(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("screen", "draw-screen");
        last = new LastDrawing(desk.directories().data().resolve("drawing.inkml"));
        CompletableFuture<Optional<Sheet>> lastTime = last.fetch();
        live = new LiveAnswer(desk, model, shown);
        Paper paper = new Paper(model, desk.appearance());
        DrawingFiles files = new DrawingFiles(desk, model);
        DrawingExchange exchange = new DrawingExchange(desk, model, files, this);
        exchange.acceptDrops(this);
        KeyList keys = new KeyList();
        answer = new AnswerView(new DigitBar(live::choose, live::split, live::look));
        strip = new SeenStrip(desk.appearance());
        WhyOverlay overlay = new WhyOverlay(desk.appearance(), model);
        boxes = new DigitBoxes(model, live);
        paper.add(overlay);
        paper.add(new KeyboardPen(model, paper));
        paper.add(boxes);
        why = new WhyView(live, overlay);
        PadTools tools = new PadTools(model, paper);
        arrange(paper, tools, keys);
        new PadKeys(model, paper, exchange, why, keys, live, answer::toggleLayers, correction).install(this);
        live.start();
        if (desk.settings().kept()) {
            lastTime.join().ifPresent(model::restore);
            last.follow(model);
        }
        takeRequests(files);
        unfold(desk.unfolding());
        desk.unfolding().then(() -> tools.addFiles(model, exchange, keys));
    }

    /** What one neither draws on nor reads the answer from comes after the first picture; its places are kept. */
    private void unfold(Unfolding unfolding) {
        unfolding.then(() -> answer.addViews(layers, second));
        unfolding.then(() -> answer.getChildren().add(correction.get()));
        unfolding.then(live::show);
        unfolding.then(this::showMyDigits);
    }

    private CorrectionRow makeCorrection() {
        CorrectionRow row = new CorrectionRow(desk, model);
        row.show(shown.reading, shown.index);
        return row;
    }

    private void arrange(Paper paper, PadTools tools, KeyList keys) {
        VBox.setVgrow(paper, Priority.ALWAYS);
        paper.setMinSize(LEAST_PAPER, LEAST_PAPER);
        VBox left = new VBox(paper, tools);
        left.getStyleClass().add("gap");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox top = new HBox(left, answer);
        top.getStyleClass().add("columns");
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox reasons = new HBox(new Separator(Orientation.VERTICAL), why);
        reasons.getStyleClass().add("bottom");
        HBox.setHgrow(reasons, Priority.ALWAYS);
        FoldingRow bottom = new FoldingRow(BETWEEN, strip, reasons);
        bottom.getStyleClass().add("card");
        VBox.setVgrow(top, Priority.ALWAYS);
        VBox rows = new VBox(top, bottom);
        rows.getStyleClass().add("draw-rows");
        place(new StackPane(rows, keys));
    }

    /** Large text may need more height than a small window has: only then is all of it scrolled. */
    private void place(StackPane whole) {
        ReadOnlyDoubleProperty scale = desk.appearance().textScale();
        Runnable follow = () -> {
            setCenter(null);
            setCenter(scale.get() > LARGE_TEXT ? scrolled(whole) : whole);
        };
        scale.addListener((o, was, is) -> {
            if (was.doubleValue() > LARGE_TEXT != is.doubleValue() > LARGE_TEXT) {
                follow.run();
            }
        });
        follow.run();
    }

    private static VerticalScroll scrolled(StackPane whole) {
        VerticalScroll scroll = new VerticalScroll(whole);
        scroll.getStyleClass().addAll("plain-scroll", "edge-to-edge");
        scroll.setFitToHeight(true);
        return scroll;
    }

    private void showMyDigits() {
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
    }

    /** What other screens, and the command that started the program, want to be opened or looked at. */
    private void takeRequests(DrawingFiles files) {
        desk.fileRequest()
                .addListener((o, was, is) -> is.ifPresent(file -> {
                    files.open(file);
                    desk.fileRequest().set(Optional.empty());
                }));
        desk.padRequest().addListener((o, was, is) -> is.ifPresent(this::take));
        desk.padRequest().get().ifPresent(this::take);
    }

    private void take(Desk.PadRequest request) {
        float[] grey = request.image().pixels();
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 1 - grey[i];
        }
        model.replace(Picture.of(DigitImage.SIZE, DigitImage.SIZE, grey));
        desk.notices().tell(request.origin() + " is on the paper; undo brings your drawing back.");
        desk.padRequest().set(Optional.empty());
    }

    private LayersView makeLayers() {
        LayersView view = new LayersView(desk.appearance());
        shown.model.ifPresent(view::use);
        view.visibleProperty().addListener(o -> showLayers(view));
        showLayers(view);
        return view;
    }

    private void showLayers(LayersView view) {
        if (view.isVisible()) {
            live.activations(view::show);
        }
    }

    private TwoModelsView makeSecond() {
        TwoModelsView view = new TwoModelsView(desk);
        view.show(shown.reading, shown.index, model.penIsDown().get());
        return view;
    }

    /** Keeps the drawing and frees the networks; the screen is of no use afterwards. */
    @Override
    public void close() {
        last.close();
        second.ifMade(TwoModelsView::close);
        desk.digits().close();
        live.close();
    }

    /** All that follows the answer. */
    private final class Shown implements LiveAnswer.View {

        private Reading reading = Reading.BLANK;
        private int index;
        private Optional<StoredModel> model = Optional.empty();

        @Override
        public void show(Reading newReading, int newIndex, String waiting) {
            reading = newReading;
            index = newIndex;
            answer.show(reading, index, waiting);
            correction.ifMade(row -> row.show(reading, index));
            boxes.show(reading, index);
            strip.show(reading, index);
            why.show(reading, index);
            second.ifMade(view ->
                    view.show(reading, index, DrawScreen.this.model.penIsDown().get()));
            layers.ifMade(DrawScreen.this::showLayers);
        }

        @Override
        public void reads(StoredModel chosen) {
            model = Optional.of(chosen);
            layers.ifMade(view -> view.use(chosen));
        }
    }
}

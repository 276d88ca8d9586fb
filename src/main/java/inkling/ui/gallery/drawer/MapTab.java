package inkling.ui.gallery.drawer;

import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.FoldingRow;
import inkling.ui.common.Icons;
import inkling.ui.common.Pills;
import inkling.ui.common.Theme;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The images as points of a plane, alike ones together: the map, which one and how coloured, and its legend. */
public final class MapTab extends FoldingRow {

    private static final double GAP = 16;

    private final MapModel model;
    private final MapCanvas canvas;
    private final Label words = new Label();
    private final Label doing = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button("Cancel");
    private final Button again = new Button("Draw the map");
    private final VBox work = new VBox(doing, new HBox(progress, stop));
    private final AnimationTimer poll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.working()
                    .get()
                    .ifPresent(w -> progress.setProgress(w.running().share()));
        }
    };

    /** @param problem is told when a map cannot be worked out */
    public MapTab(
            Looking looking,
            LayerSource source,
            BackgroundTasks tasks,
            ReadOnlyObjectProperty<Theme> theme,
            Consumer<Exception> problem) {
        super(GAP);
        model = new MapModel(looking, source, tasks, problem);
        canvas = new MapCanvas(model, looking, theme);
        new MapInput(canvas, model);
        getStyleClass().addAll("drawer-tab", "map-tab");
        HBox.setHgrow(canvas, Priority.ALWAYS);
        Pills<MapModel.Method> methods =
                choices(MapModel.Method.values(), model.method(), MapModel.Method::title, MapModel.Method::help);
        Pills<MapModel.Colouring> colours =
                choices(MapModel.Colouring.values(), model.colouring(), MapModel.Colouring::title, colouring -> "");
        words.getStyleClass().add("caption");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        // As wide as the rows of buttons above it, whatever it says.
        words.setMinWidth(0);
        words.setPrefWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        work.getStyleClass().add("map-work");
        doing.getStyleClass().add("caption");
        doing.setWrapText(true);
        doing.setMinHeight(USE_PREF_SIZE);
        doing.setPrefWidth(0);
        doing.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(e -> model.cancel());
        again.setOnAction(e -> model.again());
        again.setId("map-again");
        HBox top = new HBox(methods, zoomButtons());
        top.setAlignment(Pos.CENTER_LEFT);
        VBox side = new VBox(top, colours, new MapLegend(looking, model), words, work, again);
        side.getStyleClass().add("drawer-side");
        side.setMinWidth(USE_PREF_SIZE);
        side.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(canvas, side);
        model.map().addListener(o -> show());
        model.working().addListener(o -> show());
        sceneProperty().addListener((o, was, is) -> model.setInView(is != null));
        show();
    }

    private HBox zoomButtons() {
        HBox box = new HBox(
                Icons.button(Feather.ZOOM_IN, "Zoom in (wheel, +)", () -> zoom(1.6)),
                Icons.button(Feather.ZOOM_OUT, "Zoom out (wheel, -)", () -> zoom(1 / 1.6)),
                Icons.button(Feather.MAXIMIZE, "Show all (0)", canvas::showAll));
        box.getStyleClass().add("map-zoom");
        return box;
    }

    private void zoom(double factor) {
        canvas.zoom(factor, canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    private static <E extends Enum<E>> Pills<E> choices(
            E[] values, ObjectProperty<E> chosen, Function<E, String> title, Function<E, String> help) {
        Pills<E> pills = new Pills<>(
                Arrays.stream(values)
                        .map(value -> new Pills.Choice<>(value, id(value), title.apply(value), help.apply(value)))
                        .toList(),
                chosen.get(),
                chosen::set);
        chosen.addListener((o, was, is) -> pills.show(is));
        return pills;
    }

    private static String id(Enum<?> value) {
        return "map-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show() {
        boolean busy = model.working().get().isPresent();
        words.setText(
                model.map().get().isPresent()
                        ? model.words() + " Drag to choose images, wheel to zoom, Shift and drag to move."
                        : "");
        work.setVisible(busy);
        work.setManaged(busy);
        doing.setText(model.working().get().map(MapModel.Working::words).orElse(""));
        boolean stopped = !busy && model.map().get().isEmpty();
        again.setVisible(stopped);
        again.setManaged(stopped);
        if (busy) {
            poll.start();
        } else {
            poll.stop();
        }
    }

    /** Breaks off what is being worked out. */
    public void close() {
        poll.stop();
        model.cancel();
    }
}

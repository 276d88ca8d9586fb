package inkling.ui.pad;

import inkling.ui.common.Hint;
import inkling.ui.common.Icons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The tools under the paper; in a narrow window they take two rows. Those for files come after the window's first picture
 * ({@link #addFiles}); their places are kept.
 */
final class PadTools extends FlowPane {

    private static final int FILE_TOOLS = 5;

    PadTools(PadModel model, Paper paper) {
        getStyleClass().add("pad-tools");
        setAlignment(Pos.CENTER_LEFT);
        Button undo = Icons.button(Feather.CORNER_UP_LEFT, "Undo (Ctrl+Z)", model::undo);
        undo.setId("undo");
        undo.disableProperty().bind(model.canUndo().not());
        Button redo = Icons.button(Feather.CORNER_UP_RIGHT, "Redo (Ctrl+Shift+Z)", model::redo);
        redo.setId("redo");
        redo.disableProperty().bind(model.canRedo().not());
        Button clear = new Button("Clear", Icons.of(Feather.TRASH_2));
        clear.getStyleClass().add("flat");
        Hint.on(clear, "Take all ink away; can be undone (Delete)");
        clear.setId("clear");
        clear.disableProperty().bind(model.sheet().map(Sheet::isEmpty));
        clear.setOnAction(e -> model.clear());
        ToggleButton guide = Icons.toggle(Feather.CROSSHAIR, "Show the guide (G)");
        guide.setId("guide");
        guide.selectedProperty().bindBidirectional(paper.guideShown());
        getChildren().addAll(undo, redo, bar());
        getChildren().addAll(tools(model));
        getChildren().addAll(brush(model), bar(), guide, clear);
        for (int i = 0; i < FILE_TOOLS; i++) {
            getChildren().add(new Place(undo));
        }
        clear.setMinWidth(USE_PREF_SIZE);
    }

    void addFiles(PadModel model, DrawingExchange exchange, KeyList keys) {
        Button open = Icons.button(Feather.FOLDER, "Open a drawing, a picture or a model (Ctrl+O)", exchange::open);
        Button save = Icons.button(Feather.SAVE, "Save the drawing (Ctrl+S)", exchange::save);
        Button copy = Icons.button(Feather.COPY, "Copy the drawing (Ctrl+C)", exchange::copy);
        Button paste = Icons.button(Feather.CLIPBOARD, "Paste a drawing or a picture (Ctrl+V)", exchange::paste);
        paste.setId("paste");
        save.disableProperty().bind(model.sheet().map(Sheet::isEmpty));
        copy.disableProperty().bind(model.sheet().map(Sheet::isEmpty));
        Button help = Icons.button(Feather.HELP_CIRCLE, "Keys (?)", keys::toggle);
        help.setId("keys");
        List<Node> all = new ArrayList<>(getChildren().subList(0, getChildren().size() - FILE_TOOLS));
        Collections.addAll(all, open, save, copy, paste, help);
        getChildren().setAll(all);
    }

    /** Room for a button of the size of another. */
    private static final class Place extends Region {

        private final Button like;

        Place(Button like) {
            this.like = like;
        }

        @Override
        protected double computePrefWidth(double height) {
            return like.prefWidth(-1);
        }

        @Override
        protected double computePrefHeight(double width) {
            return like.prefHeight(-1);
        }
    }

    private static Node[] tools(PadModel model) {
        ToggleGroup group = new ToggleGroup();
        return new Node[] {
            tool(model, group, Tool.PEN, Feather.EDIT_2, "Pen (P)"),
            tool(
                    model,
                    group,
                    Tool.STROKE_ERASER,
                    Feather.X_SQUARE,
                    "Erase whole strokes (E), also with the right button"),
            tool(model, group, Tool.PART_ERASER, Feather.SCISSORS, "Erase parts of strokes (R)")
        };
    }

    private static ToggleButton tool(PadModel model, ToggleGroup group, Tool tool, Feather icon, String words) {
        ToggleButton button = Icons.toggle(icon, words);
        button.setId("tool-" + tool.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setToggleGroup(group);
        button.setSelected(model.tool().get() == tool);
        button.setOnAction(e -> {
            model.tool().set(tool);
            button.setSelected(true);
        });
        model.tool().addListener((o, was, is) -> button.setSelected(is == tool));
        return button;
    }

    private static Slider brush(PadModel model) {
        Slider slider = new Slider(
                PadModel.THINNEST, PadModel.THICKEST, model.brushWidth().get());
        slider.setId("brush-width");
        slider.getStyleClass().add("small");
        slider.setPrefWidth(96);
        Hint.on(slider, "Brush width ([ and ]); the network always sees its own");
        slider.setAccessibleText("Brush width");
        slider.valueProperty().bindBidirectional(model.brushWidth());
        return slider;
    }

    private static Separator bar() {
        return new Separator(Orientation.VERTICAL);
    }
}

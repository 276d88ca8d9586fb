package inkling.ui.gallery.drawer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * Bars over confidence from 0 to 100 %, each of which can be pointed at, its whole column too. One stop for the keyboard: left
 * and right move, Enter or Space points.
 */
final class BinChart extends Region {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final double LEFT = 76;
    private static final double TOP = 8;
    private static final double BOTTOM = 44;
    private static final double GAP = 2;

    /** A grid line across the chart, 0 (below) to 1 (above). */
    record Tick(double at, String words) {}

    private final String id;
    private final IntConsumer pick;
    private final IntPredicate picked;
    private final Label title;
    private final Label axis = new Label("confidence, %");
    private final Line diagonal = new Line();
    private final List<Region> columns = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> tickLabels = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();
    private List<ReliabilityModel.Bar> values = List.of();
    private List<Tick> ticks = List.of();
    private int cursor = -1;

    /**
     * @param id of the chart; its bars are {@code id-bar-0} and so on
     * @param title of the vertical axis
     * @param honest whether the diagonal, where confidence is accuracy, is drawn
     * @param picked whether a bar's images are shown
     */
    BinChart(String id, String title, boolean honest, IntConsumer pick, IntPredicate picked) {
        this.id = id;
        this.pick = pick;
        this.picked = picked;
        this.title = new Label(title);
        setId(id);
        getStyleClass().add("bin-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(220, 132);
        setPrefSize(360, 240);
        this.title.getStyleClass().add("caption");
        this.title.setRotate(-90);
        axis.getStyleClass().add("caption");
        diagonal.getStyleClass().add("diagonal");
        diagonal.setMouseTransparent(true);
        diagonal.setVisible(honest);
        for (int share = 0; share <= 100; share += 20) {
            shares.add(caption(Integer.toString(share), Pos.TOP_CENTER));
        }
        getChildren().addAll(this.title, axis);
        getChildren().addAll(shares);
        getChildren().add(diagonal);
        focusedProperty().addListener(o -> mark());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Label caption(String words, Pos alignment) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setAlignment(alignment);
        return label;
    }

    void show(List<ReliabilityModel.Bar> newValues, List<Tick> newTicks) {
        getChildren().removeAll(columns);
        getChildren().removeAll(bars);
        getChildren().removeAll(marks);
        getChildren().removeAll(lines);
        getChildren().removeAll(tickLabels);
        columns.clear();
        bars.clear();
        marks.clear();
        lines.clear();
        tickLabels.clear();
        values = newValues;
        ticks = newTicks;
        for (Tick tick : ticks) {
            lines.add(part("grid-line"));
            tickLabels.add(caption(tick.words(), Pos.CENTER_RIGHT));
        }
        for (int b = 0; b < values.size(); b++) {
            bars.add(part("bar"));
            Region mark = part("confidence-mark");
            mark.setVisible(!Double.isNaN(values.get(b).mark()));
            marks.add(mark);
            columns.add(column(b));
        }
        getChildren().addAll(0, lines);
        getChildren().addAll(tickLabels);
        getChildren().addAll(bars);
        getChildren().addAll(marks);
        diagonal.toFront();
        getChildren().addAll(columns);
        cursor = Math.min(cursor, values.size() - 1);
        mark();
        requestLayout();
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setMouseTransparent(true);
        return part;
    }

    private Region column(int index) {
        Region column = new Region();
        column.getStyleClass().add("bin-column");
        column.setId(id + "-bar-" + index);
        column.setAccessibleRole(AccessibleRole.BUTTON);
        column.setAccessibleText(values.get(index).words());
        Hover.tell(column, () -> values.get(index).words());
        column.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                cursor = index;
                pick.accept(index);
            }
        });
        return column;
    }

    /** Marks the bar whose images are shown and where the keyboard is. */
    void mark() {
        for (int b = 0; b < values.size(); b++) {
            bars.get(b).pseudoClassStateChanged(PICKED, picked.test(b));
            columns.get(b).pseudoClassStateChanged(CURSOR, isFocused() && b == cursor);
        }
        setAccessibleText(cursor < 0 ? title.getText() : values.get(cursor).words());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void key(KeyEvent event) {
        if (values.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int last = values.size() - 1;
        if (event.getCode() == KeyCode.LEFT) {
            cursor = cursor < 0 ? last : Math.max(0, cursor - 1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            cursor = Math.min(last, cursor + 1);
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) && cursor >= 0) {
            pick.accept(cursor);
        } else {
            return;
        }
        mark();
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - LEFT - 16;
        double height = getHeight() - TOP - BOTTOM;
        for (int t = 0; t < ticks.size(); t++) {
            double y = Math.round(TOP + height * (1 - ticks.get(t).at()));
            lines.get(t).resizeRelocate(LEFT, y, width, 1);
            tickLabels.get(t).resizeRelocate(22, y - 8, LEFT - 30, 16);
        }
        for (int s = 0; s < shares.size(); s++) {
            shares.get(s).resizeRelocate(LEFT + width * s / 5 - 20, TOP + height + 4, 40, 16);
        }
        axis.autosize();
        axis.relocate(LEFT + (width - axis.getWidth()) / 2, getHeight() - axis.getHeight());
        title.autosize();
        title.relocate(8 - title.getWidth() / 2, TOP + (height - title.getHeight()) / 2);
        diagonal.setStartX(LEFT);
        diagonal.setStartY(TOP + height);
        diagonal.setEndX(LEFT + width);
        diagonal.setEndY(TOP);
        for (int b = 0; b < values.size(); b++) {
            layoutBar(b, width, height);
        }
    }

    private void layoutBar(int b, double width, double height) {
        ReliabilityModel.Bar value = values.get(b);
        double left = LEFT + Math.round(width * value.low());
        double right = LEFT + Math.round(width * value.high());
        double tall = value.count() == 0 ? 0 : Math.max(2, height * value.height());
        columns.get(b).resizeRelocate(left, TOP, right - left, height);
        bars.get(b).resizeRelocate(left + GAP / 2, TOP + height - tall, right - left - GAP, tall);
        double mark = Double.isNaN(value.mark()) ? 0 : value.mark();
        marks.get(b).resizeRelocate(left + GAP / 2, TOP + height * (1 - mark) - 1, right - left - GAP, 2);
    }
}

package inkling.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * Children beside each other while there is room for what each at least needs; those for which there is none fold below. One row
 * takes all the height there is, several are as high as they like; who wants to be lower stands in the middle. What is left of a row's width goes to those that may grow
 * ({@link HBox#setHgrow}).
 */
public class FoldingRow extends Pane {

    private final double gap;

    /** @param gap between children and between rows */
    public FoldingRow(double gap, Node... children) {
        super(children);
        this.gap = gap;
    }

    /** One row: some children, how wide each is, and how high the row likes to be. */
    @SuppressWarnings("ArrayRecordComponent") // made for one layout, never compared
    private record Row(List<Node> nodes, double[] widths, double height) {

        /** The greatest of a measure of the children at their widths. */
        double most(ToDoubleBiFunction<Node, Double> measure) {
            double most = 0;
            for (int i = 0; i < nodes.size(); i++) {
                most = Math.max(most, measure.applyAsDouble(nodes.get(i), widths[i]));
            }
            return most;
        }
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        double taken = 0;
        for (Node child : getManagedChildren()) {
            double least = child.minWidth(-1);
            if (!row.isEmpty() && taken + gap + least > width) {
                rows.add(row(row, width));
                row = new ArrayList<>();
            }
            taken = row.isEmpty() ? least : taken + gap + least;
            row.add(child);
        }
        if (!row.isEmpty()) {
            rows.add(row(row, width));
        }
        return rows;
    }

    private Row row(List<Node> nodes, double width) {
        double[] widths = nodes.stream().mapToDouble(n -> n.minWidth(-1)).toArray();
        double left = width - gap * (nodes.size() - 1);
        for (double each : widths) {
            left -= each;
        }
        left = grow(nodes, widths, left, n -> Math.max(n.minWidth(-1), Math.min(n.prefWidth(-1), n.maxWidth(-1))));
        grow(nodes, widths, left, n -> HBox.getHgrow(n) == Priority.ALWAYS ? n.maxWidth(-1) : 0);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(Math.max(0, width), snapSizeX(widths[i]));
        }
        Row measured = new Row(nodes, widths, 0);
        return new Row(nodes, widths, snapSizeY(measured.most(Node::prefHeight)));
    }

    /**
     * Shares what is left among all that are not yet as wide as they should be.
     *
     * @return what is left then
     */
    private static double grow(List<Node> nodes, double[] widths, double left, ToDoubleFunction<Node> wanted) {
        double rest = left;
        // Each turn fills at least one child, or gives everything away.
        for (int turn = 0; turn < nodes.size() && rest > .5; turn++) {
            int hungry = 0;
            for (int i = 0; i < widths.length; i++) {
                hungry += wanted.applyAsDouble(nodes.get(i)) > widths[i] ? 1 : 0;
            }
            if (hungry == 0) {
                return rest;
            }
            double share = rest / hungry;
            for (int i = 0; i < widths.length; i++) {
                double more = Math.min(share, wanted.applyAsDouble(nodes.get(i)) - widths[i]);
                if (more > 0) {
                    widths[i] += more;
                    rest -= more;
                }
            }
        }
        return rest;
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
    }

    private double outer(double height) {
        return height + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(child -> child.minWidth(-1))
                .max()
                .orElse(0);
        return widest + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> children = getManagedChildren();
        double all = children.stream().mapToDouble(child -> child.prefWidth(-1)).sum();
        return all
                + gap * Math.max(0, children.size() - 1)
                + getInsets().getLeft()
                + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        List<Row> rows = rows(inner(width));
        return rows.size() == 1
                ? outer(rows.get(0).most(Node::minHeight))
                : outer(rows.stream().mapToDouble(Row::height).sum() + gap * Math.max(0, rows.size() - 1));
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Row> rows = rows(inner(width));
        return outer(rows.stream().mapToDouble(Row::height).sum() + gap * Math.max(0, rows.size() - 1));
    }

    @Override
    protected void layoutChildren() {
        List<Row> rows = rows(inner(getWidth()));
        double y = getInsets().getTop();
        for (Row row : rows) {
            double height = rows.size() == 1
                    ? getHeight() - getInsets().getTop() - getInsets().getBottom()
                    : row.height();
            double x = getInsets().getLeft();
            for (int i = 0; i < row.nodes().size(); i++) {
                Node child = row.nodes().get(i);
                double high =
                        Math.min(height, Math.max(child.minHeight(row.widths()[i]), child.maxHeight(row.widths()[i])));
                child.resizeRelocate(x, snapPositionY(y + (height - high) / 2), row.widths()[i], high);
                x += row.widths()[i] + gap;
            }
            y += height + gap;
        }
    }
}

package inkling.ui.training;

import java.awt.geom.Rectangle2D;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A chart on the screen: drag zooms, Ctrl and drag pans, the wheel zooms, a double click shows all; hovering tells values. */
final class CurveView extends StackPane {

    private final CurveChart curves;
    private final ChartViewer viewer;
    private final Pane over = new Pane();
    private final Line cursor = new Line();
    private final Label values = new Label();
    private final BooleanProperty zoomed = new SimpleBooleanProperty(this, "zoomed");

    CurveView(CurveChart curves) {
        this.curves = curves;
        viewer = new ChartViewer(curves.chart(), false);
        viewer.setMinSize(0, 0);
        viewer.setPrefSize(240, 120);
        viewer.getCanvas().setTooltipEnabled(false);
        cursor.getStyleClass().add("curve-cursor");
        values.getStyleClass().add("hover-card");
        over.setMouseTransparent(true);
        over.setManaged(true);
        over.getChildren().addAll(cursor, values);
        getChildren().addAll(viewer, over);
        setMinSize(0, 0);
        hideValues();
        viewer.addEventHandler(MouseEvent.MOUSE_MOVED, this::showValues);
        viewer.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hideValues());
        viewer.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> hideValues());
        viewer.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2) {
                curves.resetZoom();
            }
        });
        curves.chart().addChangeListener(e -> zoomed.set(curves.isZoomed()));
    }

    /** Whether not everything is shown. */
    BooleanProperty zoomed() {
        return zoomed;
    }

    private void showValues(MouseEvent event) {
        Rectangle2D area = viewer.getRenderingInfo().getPlotInfo().getDataArea();
        Point2D at = over.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (!area.contains(at.getX(), at.getY())) {
            hideValues();
            return;
        }
        XYPlot plot = curves.chart().getXYPlot();
        double epoch = plot.getDomainAxis().java2DToValue(at.getX(), area, RectangleEdge.BOTTOM);
        String words = HoverWords.at(curves.lines(), epoch);
        values.setText(words);
        values.setVisible(!words.isEmpty());
        cursor.setVisible(!words.isEmpty());
        cursor.setStartX(at.getX());
        cursor.setEndX(at.getX());
        cursor.setStartY(area.getMinY());
        cursor.setEndY(area.getMaxY());
        values.applyCss();
        double width = values.prefWidth(Region.USE_COMPUTED_SIZE);
        boolean right = at.getX() + 16 + width <= over.getWidth();
        values.relocate(right ? at.getX() + 12 : Math.max(0, at.getX() - 12 - width), area.getMinY() + 4);
        values.autosize();
    }

    private void hideValues() {
        values.setVisible(false);
        cursor.setVisible(false);
    }
}

package inkling.report;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Loss and accuracy over the epochs of a training, side by side, training and validation in each. */
public final class HistoryChart implements Drawing {

    private static final int WIDTH = 1120;
    private static final int HEIGHT = 440;

    private final JFreeChart loss;
    private final JFreeChart accuracy;
    private final ChartColors colors;

    /** @param epochs in order, at least one */
    public HistoryChart(List<EpochFigures> epochs, ChartColors colors) {
        this.colors = colors;
        loss = chart("Loss", "nats", epochs, EpochFigures::trainingLoss, EpochFigures::validationLoss);
        accuracy = chart(
                "Accuracy", "% read right", epochs, e -> 100 * e.trainingAccuracy(), e -> 100 * e.validationAccuracy());
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setColor(colors.background());
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        loss.draw(graphics, new Rectangle2D.Double(8, 8, WIDTH / 2.0 - 8, HEIGHT - 16));
        accuracy.draw(graphics, new Rectangle2D.Double(WIDTH / 2.0, 8, WIDTH / 2.0 - 8, HEIGHT - 16));
    }

    private JFreeChart chart(
            String title,
            String unit,
            List<EpochFigures> epochs,
            ToDoubleFunction<EpochFigures> training,
            ToDoubleFunction<EpochFigures> validation) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(series("training", epochs, training));
        XYSeries validated = series("validation", epochs, validation);
        if (validated.getItemCount() > 0) {
            data.addSeries(validated);
        }
        JFreeChart chart = ChartFactory.createXYLineChart(title, "epoch", unit, data);
        XYPlot plot = chart.getXYPlot();
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
        lines.setSeriesPaint(0, colors.accent());
        lines.setSeriesStroke(0, ChartLook.SOLID);
        lines.setSeriesPaint(1, colors.second());
        lines.setSeriesStroke(1, ChartLook.DASHED);
        lines.setDefaultShape(new Ellipse2D.Double(-3, -3, 6, 6));
        lines.setAutoPopulateSeriesShape(false);
        plot.setRenderer(lines);
        ((NumberAxis) plot.getDomainAxis()).setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        ChartLook.dress(chart, colors);
        return chart;
    }

    private static XYSeries series(String name, List<EpochFigures> epochs, ToDoubleFunction<EpochFigures> value) {
        XYSeries series = new XYSeries(name);
        for (EpochFigures epoch : epochs) {
            if (Double.isFinite(value.applyAsDouble(epoch))) {
                series.add(epoch.epoch(), value.applyAsDouble(epoch));
            }
        }
        return series;
    }
}

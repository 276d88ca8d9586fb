package inkling.ui.training;

import inkling.ui.common.Theme;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** One JFreeChart chart of lines over epochs. It knows no window: the same is drawn live and into files. */
final class CurveChart {

    private final Unit unit;
    private final LinesDataset dataset = new LinesDataset();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final JFreeChart chart;
    private Theme theme = Theme.LIGHT;

    CurveChart(Unit unit) {
        this.unit = unit;
        NumberAxis epochs = new NumberAxis("epoch");
        epochs.setAutoRangeIncludesZero(false);
        epochs.setLowerMargin(0);
        epochs.setUpperMargin(.01);
        epochs.setAutoRangeMinimumSize(.02);
        XYPlot plot = new XYPlot(dataset, epochs, linear(), renderer);
        plot.setDomainPannable(true);
        plot.setRangePannable(true);
        renderer.setDrawSeriesLineAsPath(true);
        chart = new JFreeChart(null, null, plot, false);
        ChartLook.dress(chart, theme);
    }

    JFreeChart chart() {
        return chart;
    }

    Unit unit() {
        return unit;
    }

    List<Line> lines() {
        return dataset.lines();
    }

    /** Replaces all lines; draws once. */
    void show(List<Line> lines) {
        chart.setNotify(false);
        dataset.show(lines);
        styleLines();
        chart.setNotify(true);
    }

    void setTheme(Theme newTheme) {
        theme = newTheme;
        chart.setNotify(false);
        ChartLook.dress(chart, theme);
        styleLines();
        chart.setNotify(true);
    }

    void setLogScale(boolean log) {
        chart.setNotify(false);
        chart.getXYPlot().setRangeAxis(log ? logarithmic() : linear());
        ChartLook.dress(chart, theme);
        chart.setNotify(true);
    }

    /** Shows everything again after zooming. */
    void resetZoom() {
        chart.getXYPlot().getDomainAxis().setAutoRange(true);
        chart.getXYPlot().getRangeAxis().setAutoRange(true);
    }

    boolean isZoomed() {
        XYPlot plot = chart.getXYPlot();
        return !plot.getDomainAxis().isAutoRange() || !plot.getRangeAxis().isAutoRange();
    }

    private void styleLines() {
        List<Line> lines = dataset.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Color color = ChartLook.awt(line.color());
            boolean marked = line.style() == Line.Style.MARKED;
            renderer.setSeriesPaint(i, line.style() == Line.Style.FAINT ? ChartLook.faint(color) : color, false);
            renderer.setSeriesStroke(
                    i,
                    switch (line.style()) {
                        case FAINT -> ChartLook.FINE;
                        case SOLID -> ChartLook.LINE;
                        case MARKED -> ChartLook.DASHED;
                    },
                    false);
            boolean few = line.curve().size() <= 200;
            renderer.setSeriesShapesVisible(i, marked && few);
            renderer.setSeriesShape(i, new Ellipse2D.Double(-3.5, -3.5, 7, 7), false);
        }
    }

    /** For small charts: no words below the axis. */
    void setCompact() {
        chart.getXYPlot().getDomainAxis().setLabel(null);
    }

    private ValueAxis linear() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(unit == Unit.SPEED);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        switch (unit) {
            case ACCURACY -> {
                axis.setNumberFormatOverride(new DecimalFormat("0.## '%'", symbols) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public StringBuffer format(double number, StringBuffer target, java.text.FieldPosition position) {
                        return super.format(100 * number, target, position);
                    }
                });
                axis.setUpperMargin(0);
            }
            case RATE -> axis.setNumberFormatOverride(new DecimalFormat("0.######", symbols));
            case SPEED -> axis.setNumberFormatOverride(new DecimalFormat("#,##0", symbols));
            case LOSS -> axis.setNumberFormatOverride(lossFormat(symbols));
        }
        return axis;
    }

    /** The loss of a run that goes wrong reaches numbers of thirty digits. */
    private static DecimalFormat lossFormat(DecimalFormatSymbols symbols) {
        DecimalFormat huge = new DecimalFormat("0.#E0", symbols);
        return new DecimalFormat("0.######", symbols) {
            private static final long serialVersionUID = 1L;

            @Override
            public StringBuffer format(double number, StringBuffer target, java.text.FieldPosition position) {
                return Math.abs(number) >= 1e5
                        ? huge.format(number, target, position)
                        : super.format(number, target, position);
            }
        };
    }

    private static ValueAxis logarithmic() {
        LogAxis axis = new LogAxis();
        axis.setSmallestValue(1e-7);
        axis.setNumberFormatOverride(lossFormat(DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return axis;
    }
}

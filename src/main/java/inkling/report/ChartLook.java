package inkling.report;

import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How every chart looks: plot as quiet as paper, thin grid, no borders, captions for axes, legend at the upper left. */
public final class ChartLook {

    /** Of the series looked at. */
    public static final Stroke SOLID = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** Of the series compared with it. */
    public static final Stroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

    private static final Stroke HAIR = new BasicStroke(1);

    private ChartLook() {}

    /** Dresses a chart of an {@link XYPlot}; to be called again when the theme changes. */
    public static void dress(JFreeChart chart, ChartColors colors) {
        chart.setBackgroundPaint(colors.background());
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(8, 8, 8, 16));
        if (chart.getTitle() != null) {
            chart.getTitle().setFont(Type.HEADING);
            chart.getTitle().setPaint(colors.text());
            chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
            chart.getTitle().setMargin(4, 8, 4, 0);
        }
        LegendTitle legend = chart.getLegend();
        if (legend != null) {
            legend.setPosition(RectangleEdge.TOP);
            legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
            legend.setFrame(BlockBorder.NONE);
            legend.setBackgroundPaint(colors.background());
            legend.setItemPaint(colors.muted());
            legend.setItemFont(Type.CAPTION);
            legend.setMargin(0, 8, 8, 0);
        }
        dress(chart.getXYPlot(), colors);
    }

    /** Dresses one plot and its axes. */
    public static void dress(XYPlot plot, ChartColors colors) {
        plot.setBackgroundPaint(colors.background());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(colors.grid());
        plot.setRangeGridlineStroke(HAIR);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int i = 0; i < plot.getDomainAxisCount(); i++) {
            dress(plot.getDomainAxis(i), colors);
        }
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            dress(plot.getRangeAxis(i), colors);
        }
    }

    private static void dress(ValueAxis axis, ChartColors colors) {
        if (axis == null) {
            return;
        }
        axis.setLabelFont(Type.CAPTION);
        axis.setLabelPaint(colors.muted());
        axis.setTickLabelFont(Type.CAPTION);
        axis.setTickLabelPaint(colors.muted());
        axis.setAxisLinePaint(colors.grid());
        axis.setTickMarksVisible(false);
        if (axis instanceof NumberAxis numbers) {
            numbers.setAutoRangeIncludesZero(false);
        }
    }
}

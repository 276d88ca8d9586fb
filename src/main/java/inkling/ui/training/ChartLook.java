package inkling.ui.training;

import inkling.ui.common.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Dresses a chart in the theme's colours; JFreeChart's own greys never show. */
final class ChartLook {

    static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke FINE = new BasicStroke(1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, new float[] {5f, 5f}, 0f);

    private static final int FAINT = 77; // 30 %
    private static final Stroke GRID = new BasicStroke(1f);

    /*
     * The canvas forgets its font after each drawing, but is given one only where that differs from the last one used: so the
     * axis that is drawn first has to have another than the one drawn last, if only by name.
     */
    private static final Font DOMAIN = new WindowFont("domain axis");
    private static final Font RANGE = new WindowFont("range axis");

    /** The window's own font, which the JavaFX canvas finds by its family; AWT does not know it and would say "Dialog". */
    private static final class WindowFont extends Font {

        private static final long serialVersionUID = 1L;
        private static final String FAMILY = "Inkling Sans";

        WindowFont(String name) {
            super(name, PLAIN, 12);
        }

        @Override
        public String getFamily() {
            return FAMILY;
        }
    }

    private ChartLook() {}

    /** The colour for JFreeChart. */
    static Color awt(javafx.scene.paint.Color color) {
        return new Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }

    static Color faint(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), FAINT);
    }

    static void dress(JFreeChart chart, Theme theme) {
        chart.setBackgroundPaint(awt(theme.card()));
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(10, 0, 0, 16));
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(awt(theme.card()));
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(awt(theme.border()));
        plot.setRangeGridlineStroke(GRID);
        plot.setRangeZeroBaselineVisible(false);
        dress(plot.getDomainAxis(), DOMAIN, theme);
        dress(plot.getRangeAxis(), RANGE, theme);
        plot.getRangeAxis().setAxisLineVisible(false);
    }

    private static void dress(ValueAxis axis, Font font, Theme theme) {
        axis.setAxisLinePaint(awt(theme.border()));
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(awt(theme.muted()));
        axis.setLabelFont(font);
        axis.setLabelPaint(awt(theme.muted()));
        axis.setLabelInsets(new RectangleInsets(4, 4, 0, 4));
        axis.setTickLabelInsets(new RectangleInsets(2, 4, 2, 6));
    }
}

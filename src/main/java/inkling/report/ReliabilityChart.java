package inkling.report;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Reliability;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Confidence against accuracy in bins, the honest diagonal, and below it how many images are in each bin. */
public final class ReliabilityChart implements Drawing {

    /** Where the bars of counts stand, as a power of ten: just below one image. */
    private static final double FLOOR = -.2;

    private final Evaluation evaluation;
    private final ChartColors colors;
    private final JFreeChart chart;

    public ReliabilityChart(Evaluation evaluation, ChartColors colors) {
        this.evaluation = evaluation;
        this.colors = colors;
        Reliability reliability = evaluation.reliability();
        NumberAxis confidence = percent("confidence, %");
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(confidence);
        both.setGap(16);
        both.add(accuracyPlot(reliability), 3);
        both.add(countPlot(reliability), 1);
        chart = new JFreeChart(null, null, both, false);
        ChartLook.dress(chart, colors);
        for (Object plot : both.getSubplots()) {
            ChartLook.dress((XYPlot) plot, colors);
        }
    }

    @Override
    public int width() {
        return 640;
    }

    @Override
    public int height() {
        return 720;
    }

    @Override
    public void draw(Graphics2D g) {
        g.setColor(colors.background());
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        g.setColor(colors.text());
        g.setFont(Type.HEADING);
        g.drawString("Is 90 % sure right nine times in ten?", 24, 40);
        g.setColor(colors.muted());
        g.setFont(Type.CAPTION);
        g.drawString(Words.source(evaluation), 24, 62);
        g.drawString(
                String.format(
                        Locale.ROOT,
                        "expected calibration error %.2f %%, negative log likelihood %.4f nats",
                        100 * evaluation.ece(),
                        evaluation.nll()),
                24,
                80);
        chart.draw(g, new Rectangle2D.Double(8, 96, width() - 16, height() - 104));
    }

    private XYPlot accuracyPlot(Reliability reliability) {
        XYIntervalSeries accuracy = new XYIntervalSeries("accuracy");
        for (Reliability.Bin bin : reliability.bins()) {
            if (bin.count() > 0) {
                double height = 100 * bin.accuracy();
                accuracy.add(50 * (bin.low() + bin.high()), 100 * bin.low(), 100 * bin.high(), height, 0, height);
            }
        }
        XYPlot plot = plot(accuracy, percent("accuracy, %"));
        plot.getRenderer().addAnnotation(new XYLineAnnotation(0, 0, 100, 100, ChartLook.DASHED, colors.muted()));
        return plot;
    }

    private XYPlot countPlot(Reliability reliability) {
        XYIntervalSeries counts = new XYIntervalSeries("images");
        for (Reliability.Bin bin : reliability.bins()) {
            if (bin.count() > 0) {
                double height = Math.log10(bin.count());
                double middle = 50 * (bin.low() + bin.high());
                counts.add(middle, 100 * bin.low(), 100 * bin.high(), height, FLOOR, height);
            }
        }
        NumberAxis axis = new NumberAxis("images");
        axis.setRange(FLOOR, Math.max(1, Math.log10(1.5 * reliability.count())));
        axis.setTickUnit(new NumberTickUnit(1, new PowersOfTen()));
        XYPlot plot = plot(counts, axis);
        ((XYBarRenderer) plot.getRenderer()).setBase(FLOOR);
        return plot;
    }

    /** Writes the exponent 3 as 1,000. */
    private static final class PowersOfTen extends DecimalFormat {

        private static final long serialVersionUID = 1L;

        PowersOfTen() {
            super("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        }

        @Override
        public StringBuffer format(double exponent, StringBuffer to, FieldPosition position) {
            return super.format(Math.pow(10, exponent), to, position);
        }
    }

    private XYPlot plot(XYIntervalSeries series, ValueAxis axis) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYBarRenderer bars = new XYBarRenderer(.08);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setUseYInterval(true);
        bars.setSeriesPaint(0, colors.tint(colors.accent(), .6));
        return new XYPlot(data, null, axis, bars);
    }

    private static NumberAxis percent(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(0, 100);
        axis.setTickUnit(new NumberTickUnit(20));
        return axis;
    }
}

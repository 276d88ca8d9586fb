package inkling.ui.training;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** The lines of one chart as JFreeChart reads them. They are replaced all at once, which notifies once. JavaFX thread only. */
final class LinesDataset extends AbstractXYDataset {

    private static final long serialVersionUID = 1L;

    private transient List<Line> lines = List.of();

    void show(List<Line> newLines) {
        lines = List.copyOf(newLines);
        fireDatasetChanged();
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public int getSeriesCount() {
        return lines.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return lines.get(series).name() + " " + series;
    }

    @Override
    public int getItemCount(int series) {
        return lines.get(series).curve().size();
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return lines.get(series).curve().x()[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return lines.get(series).curve().y()[item];
    }
}

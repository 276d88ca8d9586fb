package inkling.report;

import java.awt.Color;

/**
 * The colours a chart is made of; the window's two themes say the same.
 *
 * @param background of the picture and of plots
 * @param text of titles and figures
 * @param muted of captions and axis labels
 * @param grid of grid lines
 * @param accent of the series looked at
 * @param second of the series compared with it, told apart by dash too
 * @param danger of what is wrong; never without a mark
 */
public record ChartColors(
        Color background, Color text, Color muted, Color grid, Color accent, Color second, Color danger) {

    public static final ChartColors LIGHT =
            of("#ffffff", "#24292f", "#57606a", "#d0d7de", "#0969da", "#bc4c00", "#cf222e");

    public static final ChartColors DARK =
            of("#161b22", "#c9d1d9", "#8b949e", "#30363d", "#58a6ff", "#f0883e", "#f85149");

    private static ChartColors of(
            String background, String text, String muted, String grid, String accent, String second, String danger) {
        return new ChartColors(
                Color.decode(background),
                Color.decode(text),
                Color.decode(muted),
                Color.decode(grid),
                Color.decode(accent),
                Color.decode(second),
                Color.decode(danger));
    }

    /** A colour between the background (0) and {@code colour} (1). */
    public Color tint(Color colour, double strength) {
        return new Color(
                mix(background.getRed(), colour.getRed(), strength),
                mix(background.getGreen(), colour.getGreen(), strength),
                mix(background.getBlue(), colour.getBlue(), strength));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * Math.min(1, Math.max(0, share)));
    }
}

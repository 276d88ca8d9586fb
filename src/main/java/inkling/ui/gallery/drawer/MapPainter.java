package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import inkling.explain.ImageMap;
import inkling.ui.common.DigitColors;
import inkling.ui.common.Theme;
import java.util.Arrays;
import javafx.scene.paint.Color;

/** Paints a map into a buffer: a dot for each image, a cross over all dots for each mistake. */
final class MapPainter {

    private static final double DOT = 1.6;
    private static final double LARGEST_DOT = 5;
    private static final double CROSS = 4.5;

    private final int[] digits = new int[10];
    private final int background;
    private final int quiet;
    private final int danger;

    MapPainter(Theme theme) {
        for (int d = 0; d < digits.length; d++) {
            digits[d] = argb(DigitColors.of(d));
        }
        background = argb(theme.card());
        quiet = argb(theme.muted().interpolate(theme.card(), .55));
        danger = argb(theme.danger());
    }

    /**
     * @param pixels ARGB, {@code [height, width]} device pixels
     * @param scale device pixels a pixel of the window
     * @param zoom how much larger than the whole map, at least 1
     */
    void paint(
            int[] pixels,
            int width,
            ImageMap map,
            Evaluation evaluation,
            MapModel.Colouring colouring,
            MapViewport viewport,
            double scale,
            double zoom) {
        int height = pixels.length / width;
        Arrays.fill(pixels, background);
        double dot = Math.min(LARGEST_DOT, DOT * Math.sqrt(zoom));
        Stamp disc = Stamp.disc(dot * scale);
        Stamp cross = Stamp.cross(Math.max(CROSS, dot + 1) * scale, 2 * scale);
        for (boolean wrong : new boolean[] {false, true}) {
            for (int i = 0; i < map.size(); i++) {
                if (evaluation.isWrong(i) == wrong) {
                    int x = (int) Math.round(viewport.toX(map.x(i)) * scale);
                    int y = (int) Math.round(viewport.toY(map.y(i)) * scale);
                    (wrong ? cross : disc).put(pixels, width, height, x, y, color(evaluation, i, colouring));
                }
            }
        }
    }

    private int color(Evaluation evaluation, int image, MapModel.Colouring colouring) {
        return switch (colouring) {
            case TRUE_DIGIT -> evaluation.isLabelled(image) ? digits[evaluation.label(image)] : quiet;
            case READ_DIGIT -> digits[evaluation.predicted(image)];
            case MISTAKES -> evaluation.isWrong(image) ? danger : quiet;
        };
    }

    private static int argb(Color color) {
        return 0xff000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}

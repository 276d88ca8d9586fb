package inkling.ui.gallery;

import inkling.ui.common.Theme;
import javafx.scene.paint.Color;

/**
 * The colours of thumbnails as ARGB numbers, for painting into a buffer.
 *
 * @param greys 256 steps from paper to ink
 */
@SuppressWarnings("ArrayRecordComponent") // a table for one painter, never compared
record CellColors(
        int background, int[] greys, int line, int text, int muted, int danger, int accent, int doubt, int mark) {

    static CellColors of(Theme theme) {
        int[] greys = new int[256];
        for (int g = 0; g < greys.length; g++) {
            greys[g] = argb(theme.paper().interpolate(theme.ink(), g / 255.0));
        }
        return new CellColors(
                argb(theme.card()),
                greys,
                argb(theme.border()),
                argb(theme.text()),
                argb(theme.muted()),
                argb(theme.danger()),
                argb(theme.accent()),
                argb(Color.web(theme == Theme.DARK ? "#d29922" : "#9a6700")),
                argb(theme.card()));
    }

    static int argb(Color color) {
        return 0xff000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    /** A colour between two, {@code share} of 255 towards the second. */
    static int mix(int from, int to, int share) {
        int keep = 255 - share;
        int red = ((from >> 16 & 0xff) * keep + (to >> 16 & 0xff) * share) / 255;
        int green = ((from >> 8 & 0xff) * keep + (to >> 8 & 0xff) * share) / 255;
        int blue = ((from & 0xff) * keep + (to & 0xff) * share) / 255;
        return 0xff000000 | red << 16 | green << 8 | blue;
    }
}

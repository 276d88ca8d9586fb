package inkling.ui.gallery;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import java.util.Arrays;

/**
 * A picture being painted, pixel by pixel, cut off at its edges.
 */
final class Raster {

    private final int[] pixels;
    private final int width;
    private final int height;

    /** @param pixels ARGB, row by row, painted into */
    Raster(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    void clear(int color) {
        Arrays.fill(pixels, 0, width * height, color);
    }

    void fill(int left, int top, int w, int h, int color) {
        int from = Math.max(0, left);
        int to = Math.min(width, left + w);
        for (int y = Math.max(0, top); y < Math.min(height, top + h) && from < to; y++) {
            Arrays.fill(pixels, y * width + from, y * width + to, color);
        }
    }

    /** A frame inside the rectangle. */
    void frame(int left, int top, int w, int h, int thickness, int color) {
        fill(left, top, w, thickness, color);
        fill(left, top + h - thickness, w, thickness, color);
        fill(left, top, thickness, h, color);
        fill(left + w - thickness, top, thickness, h, color);
    }

    /** A digit scaled to a square, smoothly. */
    void digit(DigitSet data, int image, int left, int top, Scaling scaling, int[] greys) {
        int side = scaling.side();
        for (int y = Math.max(0, -top); y < Math.min(side, height - top); y++) {
            int row = scaling.source(y) * DigitImage.SIZE;
            int below = scaling.weight(y);
            int at = (top + y) * width + left;
            for (int x = Math.max(0, -left); x < Math.min(side, width - left); x++) {
                int pixel = row + scaling.source(x);
                int right = scaling.weight(x);
                int upper = data.grey(image, pixel) * (256 - right) + data.grey(image, pixel + 1) * right;
                int lower = data.grey(image, pixel + DigitImage.SIZE) * (256 - right)
                        + data.grey(image, pixel + DigitImage.SIZE + 1) * right;
                pixels[at + x] = greys[(upper * (256 - below) + lower * below) >> 16];
            }
        }
    }

    /** Characters of the atlas; the position is their upper left. */
    void text(GlyphAtlas atlas, String text, int left, int top, int color) {
        int x = left;
        for (int i = 0; i < text.length(); i++) {
            GlyphAtlas.Glyph glyph = atlas.of(text.charAt(i));
            glyph(glyph, x, top, color);
            x += glyph.width();
        }
    }

    private void glyph(GlyphAtlas.Glyph glyph, int left, int top, int color) {
        for (int y = Math.max(0, -top); y < Math.min(glyph.height(), height - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(glyph.width(), width - left); x++) {
                int alpha = glyph.alpha()[y * glyph.width() + x] & 0xff;
                if (alpha != 0) {
                    int at = (top + y) * width + left + x;
                    pixels[at] = CellColors.mix(pixels[at], color, alpha);
                }
            }
        }
    }
}

package inkling.ink;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** From an image of any kind to a grey picture of bounded size. */
final class PictureGrey {

    private PictureGrey() {}

    static Picture of(BufferedImage image) {
        int step = (Math.max(image.getWidth(), image.getHeight()) + Picture.MAX_SIDE - 1) / Picture.MAX_SIDE;
        int width = Math.max(1, image.getWidth() / step);
        int height = Math.max(1, image.getHeight() / step);
        float[] light = new float[width * height];
        float[] alpha = new float[width * height];
        boolean plainGrey = !(image.getColorModel() instanceof IndexColorModel)
                && image.getColorModel().getNumColorComponents() == 1;
        float[] rowLight = new float[image.getWidth()];
        float[] rowAlpha = new float[image.getWidth()];
        for (int y = 0; y < Math.min(height * step, image.getHeight()); y++) {
            if (plainGrey) {
                greyRow(image, y, rowLight, rowAlpha);
            } else {
                colourRow(image, y, rowLight, rowAlpha);
            }
            for (int x = 0; x < Math.min(width * step, image.getWidth()); x++) {
                int target = y / step * width + x / step;
                light[target] += rowLight[x] * rowAlpha[x];
                alpha[target] += rowAlpha[x];
            }
        }
        return onPaper(width, height, light, alpha, step * step);
    }

    /** Raw values: Java takes grey images for linear light and would brighten them on the way to RGB. */
    private static void greyRow(BufferedImage image, int y, float[] light, float[] alpha) {
        Raster raster = image.getRaster();
        float most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int x0 = raster.getMinX();
        int y0 = raster.getMinY();
        boolean hasAlpha = image.getColorModel().hasAlpha();
        for (int x = 0; x < light.length; x++) {
            light[x] = raster.getSample(x0 + x, y0 + y, 0) / most;
            alpha[x] = hasAlpha ? raster.getSample(x0 + x, y0 + y, 1) / most : 1;
        }
    }

    private static void colourRow(BufferedImage image, int y, float[] light, float[] alpha) {
        int[] argb = image.getRGB(0, y, light.length, 1, null, 0, light.length);
        for (int x = 0; x < light.length; x++) {
            int p = argb[x];
            light[x] = (0.299f * (p >> 16 & 0xff) + 0.587f * (p >> 8 & 0xff) + 0.114f * (p & 0xff)) / 255;
            alpha[x] = (p >>> 24) / 255f;
        }
    }

    /** What is transparent is paper: white under dark ink, black under light ink. */
    private static Picture onPaper(int width, int height, float[] light, float[] alpha, int samples) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < light.length; i++) {
            sum += light[i];
            weight += alpha[i];
        }
        float paper = sum > weight / 2 ? 0 : 1;
        boolean transparent = weight < light.length * (double) samples * 0.999;
        float[] grey = new float[light.length];
        for (int i = 0; i < grey.length; i++) {
            float covered = transparent ? alpha[i] / samples : 1;
            grey[i] = alpha[i] > 0 ? light[i] / alpha[i] * covered + paper * (1 - covered) : paper;
        }
        return Picture.of(width, height, grey);
    }
}

package inkling.ink;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What an image looks like in five figures: its ink, the width and softness of its strokes, its centre of mass.
 *
 * @param ink sum of the 784 values
 * @param strokeWidth twice the ink by the length of its edge (the total variation), in pixels
 * @param softness share of values between 0.1 and 0.9 among those above 0.1
 * @param massX pixel counted from 0
 * @param massY pixel counted from 0
 */
record MnistStatistics(double ink, double strokeWidth, double softness, double massX, double massY) {

    static MnistStatistics of(DigitImage image) {
        double edge = 0;
        int grey = 0;
        int inked = 0;
        for (int row = -1; row < DigitImage.SIZE; row++) {
            for (int column = -1; column < DigitImage.SIZE; column++) {
                double a = at(image, row, column);
                double b = at(image, row, column + 1);
                double c = at(image, row + 1, column);
                double d = at(image, row + 1, column + 1);
                edge += Math.hypot((b - a + d - c) / 2, (c - a + d - b) / 2);
                grey += a > 0.1 && a < 0.9 ? 1 : 0;
                inked += a > 0.1 ? 1 : 0;
            }
        }
        double ink = image.ink();
        return new MnistStatistics(
                ink,
                2 * ink / edge,
                (double) grey / Math.max(1, inked),
                InkRasterizerTest.massX(image),
                InkRasterizerTest.massY(image));
    }

    private static double at(DigitImage image, int row, int column) {
        boolean inside = row >= 0 && column >= 0 && row < DigitImage.SIZE && column < DigitImage.SIZE;
        return inside ? image.at(row, column) : 0;
    }

    /** The mean of each figure. */
    static MnistStatistics mean(List<MnistStatistics> all) {
        return new MnistStatistics(
                all.stream().mapToDouble(MnistStatistics::ink).average().orElseThrow(),
                all.stream().mapToDouble(MnistStatistics::strokeWidth).average().orElseThrow(),
                all.stream().mapToDouble(MnistStatistics::softness).average().orElseThrow(),
                all.stream().mapToDouble(MnistStatistics::massX).average().orElseThrow(),
                all.stream().mapToDouble(MnistStatistics::massY).average().orElseThrow());
    }

    /** The first {@code count} images of a gzip-compressed IDX file, enough for statistics. */
    static List<DigitImage> images(Path gzip, int count) throws IOException {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(gzip)))) {
            in.skipNBytes(16);
            List<DigitImage> images = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                images.add(DigitImage.ofBytes(in.readNBytes(DigitImage.PIXELS), 0));
            }
            return images;
        }
    }
}

package inkling.report;

import inkling.platform.AtomicFiles;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Something that can be drawn off screen, at any scale, and kept as a file. Needs no display. */
public interface Drawing {

    /** In points; a PNG has {@code scale} times as many pixels. */
    int width();

    int height();

    /** Fills 0, 0 to width, height. */
    void draw(Graphics2D graphics);

    /** @param scale pixels a point, .1 to 8 */
    default BufferedImage image(double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.scale(scale, scale);
            draw(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Writes a PNG with two pixels a point. */
    default void writePng(Path file) throws IOException {
        BufferedImage image = image(2);
        AtomicFiles.write(file, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("This Java writes no PNG");
            }
        });
    }

    default void writeSvg(Path file) throws IOException {
        Svg.write(file, width(), height(), this::draw);
    }
}

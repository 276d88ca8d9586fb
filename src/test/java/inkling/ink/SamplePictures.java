package inkling.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Pictures for tests, drawn by the JDK: a digit on paper, its light and its dirt. */
public final class SamplePictures {

    private SamplePictures() {}

    /** Ink over 60 % of a square picture. {@code brush} is the pen's width as a share of the drawing's longer side. */
    public static BufferedImage drawn(Ink ink, int size, double brush, Color paper, Color pen) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(paper);
        g.fillRect(0, 0, size, size);
        g.setColor(pen);
        Box box = ink.bounds().orElseThrow();
        double scale = size * 0.6 / Math.max(box.width(), box.height());
        g.setStroke(new BasicStroke((float) (brush * size * 0.6), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Stroke stroke : ink.strokes()) {
            Path2D path = new Path2D.Double();
            for (Point p : stroke.points()) {
                double x = (p.x() - box.centerX()) * scale + size * 0.5;
                double y = (p.y() - box.centerY()) * scale + size * 0.47;
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                }
                path.lineTo(x, y);
            }
            g.draw(path);
        }
        g.dispose();
        return image;
    }

    /** How light falls on a place of the paper, 0 to 1. */
    public interface Light {
        double at(double x, double y);
    }

    /** Darkens the picture by a light that depends on the place (0 to 1 across and down) and adds grain. */
    public static BufferedImage lit(BufferedImage image, Light light, double grain) {
        SplittableRandom random = new SplittableRandom(7);
        int size = image.getWidth();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < size; x++) {
                Color c = new Color(image.getRGB(x, y));
                double f = light.at((double) x / size, (double) y / image.getHeight());
                double noise = random.nextGaussian() * grain * 255;
                image.setRGB(
                        x,
                        y,
                        new Color(
                                        bounded(c.getRed() * f + noise),
                                        bounded(c.getGreen() * f + noise),
                                        bounded(c.getBlue() * f + noise))
                                .getRGB());
            }
        }
        return image;
    }

    private static int bounded(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    public static byte[] encoded(BufferedImage image, String format) throws IOException {
        BufferedImage plain = image;
        if (format.equals("jpeg")) {
            plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            plain.createGraphics().drawImage(image, 0, 0, null);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(plain, format, out)) {
            throw new IOException("No writer for " + format);
        }
        return out.toByteArray();
    }
}

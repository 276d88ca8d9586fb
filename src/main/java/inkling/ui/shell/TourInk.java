package inkling.ui.shell;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.UserException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The sample drawings of this build, and photos made from them. */
final class TourInk {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    private TourInk() {}

    /** @param name of a digit in words, {@code number} or {@code scribble} */
    static Ink sample(String name) throws IOException, UserException {
        String resource = "/inkling/ink/" + name + ".inkml";
        try (InputStream in = TourInk.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UserException("The sample drawing " + resource + " is missing from this build.");
            }
            return InkMl.read(in.readAllBytes(), resource).get(0).ink();
        }
    }

    /** Writes a sample as a photo: blue pen on paper that is lit from one side. */
    static Path photo(String name, Path folder) throws IOException, UserException {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(236, 231, 219), WIDTH, HEIGHT, new Color(168, 160, 148)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(38, 52, 110));
        g.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Ink ink = sample(name);
        Box box = ink.bounds().orElseThrow();
        double scale = Math.min(360 / box.height(), 700 / box.width());
        for (Stroke stroke : ink.strokes()) {
            g.draw(path(stroke, box, scale));
        }
        g.dispose();
        Path file = folder.resolve("photo-" + name + ".png");
        if (!ImageIO.write(photo, "png", file.toFile())) {
            throw new IOException("This Java cannot write PNG pictures");
        }
        return file;
    }

    private static Path2D path(Stroke stroke, Box box, double scale) {
        Path2D path = new Path2D.Double();
        for (Point p : stroke.points()) {
            double x = WIDTH / 2.0 + (p.x() - box.centerX()) * scale;
            double y = HEIGHT / 2.0 + (p.y() - box.centerY()) * scale;
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}

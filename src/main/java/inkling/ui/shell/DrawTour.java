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
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;

/** The tour's way through the Draw screen: every state it can be in, with recorded ink and a picture made from it. */
final class DrawTour {

    private final InklingWindow window;
    private final TourCamera camera;
    private final TourPen pen;
    private final Path folder;

    /** @param folder for the picture that is opened */
    DrawTour(InklingWindow window, TourCamera camera, Path folder) {
        this.window = window;
        this.camera = camera;
        this.pen = new TourPen(window.stage().getScene());
        this.folder = folder;
    }

    void take() throws InterruptedException, TimeoutException, IOException, UserException {
        camera.take("01-draw");
        draw("seven");
        camera.take("02-seven");
        boolean reads = window.desk().model().get().isPresent();
        if (reads) {
            why("strokes", "03-why-strokes");
            why("patches", "04-why-patches");
            why("flip", "05-why-flip");
            view("layers", "06-layers");
            view("two-models", "07-two-models");
            view("ten-digits", "");
        }
        draw("number");
        camera.take("08-number");
        if (reads) {
            why("patches", "09-why-number");
        }
        draw("scribble");
        camera.take("10-scribble");
        open(photo("five"));
        camera.take("11-picture");
    }

    private void why(String question, String name) throws InterruptedException, TimeoutException, IOException {
        Tour.press(window, "#why-" + question);
        Await.until(() -> !word("#why").startsWith("Ask"));
        Await.pulses(4);
        camera.take(name);
        Tour.press(window, "#why-forget");
    }

    private String word(String id) {
        return window.stage().getScene().lookup(id) instanceof Label label ? label.getText() : "";
    }

    private void view(String tab, String name) throws InterruptedException, TimeoutException, IOException {
        Tour.press(window, "#view-" + tab);
        Await.pulses(60);
        if (!name.isEmpty()) {
            camera.take(name);
        }
    }

    /** Clears the paper, draws, and waits for the answer to exactly this drawing. */
    private void draw(String sample) throws InterruptedException, TimeoutException, IOException, UserException {
        Tour.press(window, "#clear");
        pen.draw(sample(sample));
        Await.until(() ->
                window.desk().drawingRead().get().equals(window.desk().drawing().get()));
        Await.pulses(8);
    }

    private void open(Path picture) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            window.desk().fileRequest().set(Optional.of(picture));
            return null;
        });
        Await.until(() -> window.desk().drawingRead().get().isEmpty()
                && window.desk().drawingSeen().get().isPresent());
        Await.pulses(8);
    }

    /** A sample drawing in blue pen on paper that is lit from one side. */
    private Path photo(String sample) throws IOException, UserException {
        BufferedImage photo = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(236, 231, 219), 900, 700, new Color(168, 160, 148)));
        g.fillRect(0, 0, 900, 700);
        Ink ink = sample(sample);
        Box box = ink.bounds().orElseThrow();
        double scale = 360 / box.height();
        g.setColor(new Color(38, 52, 110));
        g.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Stroke stroke : ink.strokes()) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < stroke.points().size(); i++) {
                Point p = stroke.points().get(i);
                double x = 450 + (p.x() - box.centerX()) * scale;
                double y = 350 + (p.y() - box.centerY()) * scale;
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            g.draw(path);
        }
        g.dispose();
        Path file = folder.resolve("photo.png");
        if (!ImageIO.write(photo, "png", file.toFile())) {
            throw new IOException("This Java cannot write PNG pictures");
        }
        return file;
    }

    private static Ink sample(String name) throws IOException, UserException {
        String resource = "/inkling/ink/" + name + ".inkml";
        try (InputStream in = DrawTour.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UserException("The sample drawing " + resource + " is missing from this build.");
            }
            return InkMl.read(in.readAllBytes(), resource).get(0).ink();
        }
    }
}

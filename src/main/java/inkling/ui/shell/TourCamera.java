package inkling.ui.shell;

import inkling.platform.AtomicFiles;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes pictures of the window at any scale, with the menus that are open over it. */
final class TourCamera {

    private final Stage stage;
    private final Path folder;
    private final double scale;
    private final Consumer<Path> taken;

    TourCamera(Stage stage, Path folder, double scale, Consumer<Path> taken) {
        this.stage = stage;
        this.folder = folder;
        this.scale = scale;
        this.taken = taken;
    }

    void take(String name) throws InterruptedException, TimeoutException, IOException {
        Await.pulses(4);
        BufferedImage picture = Await.onFx(this::picture);
        Path file = folder.resolve(name + ".png");
        AtomicFiles.write(file, out -> {
            if (!ImageIO.write(picture, "png", out)) {
                throw new IOException("This Java cannot write PNG pictures");
            }
        });
        taken.accept(file);
    }

    private BufferedImage picture() {
        Scene below = stage.getScene();
        BufferedImage picture = snapshot(below, below.getFill());
        Graphics2D graphics = picture.createGraphics();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                double left = popup.getX() - stage.getX() - below.getX();
                double top = popup.getY() - stage.getY() - below.getY();
                graphics.drawImage(
                        snapshot(popup.getScene(), Color.TRANSPARENT),
                        (int) Math.round(left * scale),
                        (int) Math.round(top * scale),
                        null);
            }
        }
        graphics.dispose();
        return picture;
    }

    private BufferedImage snapshot(Scene scene, Paint ground) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        parameters.setFill(ground);
        return SwingFXUtils.fromFXImage(scene.getRoot().snapshot(parameters, null), null);
    }
}

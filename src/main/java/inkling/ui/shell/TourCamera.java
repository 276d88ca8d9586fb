package inkling.ui.shell;

import inkling.platform.AtomicFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Takes pictures of the window at any scale. */
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
        WritableImage picture = Await.onFx(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            Scene scene = stage.getScene();
            parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
            parameters.setFill(scene.getFill());
            return scene.getRoot().snapshot(parameters, null);
        });
        Path file = folder.resolve(name + ".png");
        AtomicFiles.write(file, out -> {
            if (!ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", out)) {
                throw new IOException("This Java cannot write PNG pictures");
            }
        });
        taken.accept(file);
    }
}

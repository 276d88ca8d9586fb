package inkling.ui.shell;

import inkling.ui.gallery.GalleryMeasurement;
import inkling.ui.gallery.GalleryScreen;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;

/** Opens the real window with the bundled model, goes to the Gallery and has it measured. */
public final class GalleryWindowBenchmark {

    private GalleryWindowBenchmark() {}

    /** @param out gets a line a figure */
    public static void run(PrintStream out) throws Exception {
        Headless.start();
        Path home = Files.createTempDirectory("inkling-gallery-benchmark-");
        OpenWindow open = Await.onFx(() -> open(home));
        Await.until(() -> open.window().desk().engine().isDone()
                && open.window().desk().model().get().isPresent());
        GalleryScreen gallery = Await.onFx(() -> {
            open.window().open(2);
            return (GalleryScreen) open.window().stage().getScene().lookup("#gallery-screen");
        });
        new GalleryMeasurement(gallery, out).measure();
        Await.onFx(() -> {
            open.window().close();
            open.close();
            return null;
        });
    }

    private static OpenWindow open(Path home) {
        OpenWindow open = new OpenWindow(new Stage(), home);
        open.window().stage().setWidth(1280);
        open.window().stage().setHeight(800);
        return open;
    }
}

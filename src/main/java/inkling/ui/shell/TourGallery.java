package inkling.ui.shell;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The tour's way through the Gallery: mistakes, a filter, one image large. */
final class TourGallery {

    /** Enough that a good model gets some of them wrong. */
    private static final String SOURCE = "synthetic:2000";

    private final InklingWindow window;
    private final Scene scene;

    TourGallery(InklingWindow window) {
        this.window = window;
        scene = window.stage().getScene();
    }

    /** @param first number of the first picture */
    void visit(TourCamera camera, int first) throws InterruptedException, TimeoutException, IOException {
        Await.onFx(() -> {
            window.desk().settings().put("gallery.source", SOURCE);
            window.open(2);
            return null;
        });
        if (window.desk().model().get().isEmpty()) {
            camera.take(String.format(Locale.ROOT, "%02d-gallery", first));
            return;
        }
        Await.until(() -> text("#gallery-count").contains("images"));
        camera.take(String.format(Locale.ROOT, "%02d-gallery-mistakes", first));
        press("#show-unsure");
        camera.take(String.format(Locale.ROOT, "%02d-gallery-filtered", first + 1));
        press("#show-mistakes");
        Await.onFx(() -> {
            scene.lookup("#thumbnails").fireEvent(enter());
            return null;
        });
        Await.until(() -> text("#detail-why").startsWith("Blue"));
        camera.take(String.format(Locale.ROOT, "%02d-gallery-detail", first + 2));
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private String text(String id) {
        return scene.lookup(id) instanceof Label label ? label.getText() : "";
    }

    private void press(String id) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            Node node = scene.lookup(id);
            if (node instanceof ButtonBase button) {
                button.fire();
            }
            return null;
        });
    }
}

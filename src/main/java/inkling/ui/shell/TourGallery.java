package inkling.ui.shell;

import inkling.data.PictureExport;
import inkling.data.SyntheticDigits;
import inkling.model.StoredModel;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.ui.gallery.GalleryScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The tour's way through the Gallery: mistakes, filters, one image large, each tab of the drawer, and what can go wrong. */
final class TourGallery {

    /** Enough that a good model gets some of them wrong. */
    private static final String SOURCE = "synthetic:2000";

    private static final int PICTURES = 200;
    private static final int BROKEN = 3;

    private final InklingWindow window;
    private final Scene scene;
    private final TourCamera camera;
    private final Path home;

    /** @param home where pictures to look at can be written */
    TourGallery(InklingWindow window, TourCamera camera, Path home) {
        this.window = window;
        this.camera = camera;
        this.home = home;
        scene = window.stage().getScene();
    }

    void visit() throws InterruptedException, TimeoutException, IOException, UserException {
        Await.onFx(() -> {
            window.desk().settings().put("gallery.source", SOURCE);
            window.open(2);
            return null;
        });
        Optional<StoredModel> model = Await.onFx(window.desk().model()::get);
        if (model.isPresent()) {
            images();
            drawer();
            sets();
        }
        withoutModel(model);
    }

    private void images() throws InterruptedException, TimeoutException, IOException {
        Await.until(() -> text("#gallery-count").contains("images"));
        camera.take("13-gallery-mistakes");
        press("#show-unsure");
        camera.take("14-gallery-filtered");
        index("9999");
        camera.take("14-gallery-empty-filter");
        index("");
        press("#show-mistakes");
        Await.onFx(() -> {
            scene.lookup("#thumbnails").fireEvent(enter());
            return null;
        });
        Await.until(() -> text("#detail-why").startsWith("Blue") && scene.lookup("#detail-nearest .stage") != null);
        camera.take("15-gallery-detail");
    }

    private void drawer() throws InterruptedException, TimeoutException, IOException {
        press("#drawer-confusion-matrix");
        camera.take("15-gallery-matrix");
        click("#matrix-row-4");
        press("#matrix-percent");
        camera.take("15-gallery-matrix-row");
        press("#drawer-report");
        camera.take("15-gallery-report");
        press("#drawer-reliability");
        camera.take("15-gallery-reliability");
        click("#confidence-bar-13");
        camera.take("15-gallery-reliability-bar");
        press("#show-all");
        press("#drawer-map");
        Await.until(this::mapIsDrawn);
        camera.take("15-gallery-map");
        press("#map-neighbours");
        Await.until(this::mapIsDrawn);
        press("#map-mistakes");
        camera.take("15-gallery-map-neighbours");
        press("#drawer-compare");
        Await.pulses(20);
        camera.take("15-gallery-compare-none");
        Await.until(() -> scene.lookup("#compare-with") instanceof ComboBox<?> choice
                && !choice.getItems().isEmpty());
        Await.onFx(() -> {
            ((ComboBox<?>) scene.lookup("#compare-with")).getSelectionModel().selectLast();
            return null;
        });
        Await.until(() -> text("#verdict").matches("From A.*|Both models.*"));
        camera.take("15-gallery-compare");
    }

    private boolean mapIsDrawn() {
        return !scene.lookup(".map-work").isVisible()
                && !scene.lookup("#map-again").isVisible();
    }

    /** Sets of one class, with broken pictures, and none at all. */
    private void sets() throws InterruptedException, TimeoutException, IOException, UserException {
        var digits = SyntheticDigits.set(PICTURES, 1);
        Path sevens = home.resolve("sevens");
        int[] chosen =
                IntStream.range(0, PICTURES).filter(i -> digits.label(i) == 7).toArray();
        PictureExport.write(digits.subset("sevens", chosen), sevens, Progress.NONE);
        press("#drawer-confusion-matrix");
        look(sevens);
        press("#show-all");
        camera.take("15-gallery-one-class");
        Path pictures = home.resolve("pictures");
        PictureExport.write(digits, pictures, Progress.NONE);
        for (int i = 0; i < BROKEN; i++) {
            Path broken = pictures.resolve(String.format(Locale.ROOT, "%d/%06d.png", digits.label(i), i));
            Files.writeString(broken, "no picture");
        }
        look(pictures);
        Await.onFx(() -> {
            ((TitledPane) scene.lookup("#gallery-remarks")).setExpanded(true);
            return null;
        });
        Await.pulses(30);
        camera.take("15-gallery-broken-pictures");
        press("#drawer-confusion-matrix");
        Await.onFx(() -> {
            gallery().look(home.resolve("nowhere").toString());
            return null;
        });
        Await.until(() -> scene.lookup(".grid-area .empty-state") != null);
        camera.take("15-gallery-no-data");
    }

    private void look(Path set) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            gallery().look(set.toString());
            return null;
        });
        Await.until(() -> scene.lookup("#thumbnails").isVisible());
    }

    private void withoutModel(Optional<StoredModel> model) throws InterruptedException, TimeoutException, IOException {
        Await.onFx(() -> {
            window.desk().model().set(Optional.empty());
            return null;
        });
        camera.take("15-gallery-no-model");
        Await.onFx(() -> {
            window.desk().model().set(model);
            return null;
        });
    }

    private GalleryScreen gallery() {
        return (GalleryScreen) scene.lookup("#gallery-screen");
    }

    private void index(String text) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            ((TextField) scene.lookup("#filter-index")).setText(text);
            return null;
        });
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private String text(String id) {
        return scene.lookup(id) instanceof Label label ? label.getText() : "";
    }

    private void press(String id) throws InterruptedException, TimeoutException {
        Tour.press(window, id);
    }

    /** For parts of charts, which are no buttons. */
    private void click(String id) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            scene.lookup(id).fireEvent(clicked());
            return null;
        });
    }

    private static MouseEvent clicked() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}

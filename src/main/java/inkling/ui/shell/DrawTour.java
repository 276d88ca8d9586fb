package inkling.ui.shell;

import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;

/** The tour's way through the Draw screen: every state it can be in, with recorded ink and photos made from it. */
final class DrawTour {

    private final InklingWindow window;
    private final TourCamera camera;
    private final TourPen pen;
    private final Path folder;

    /** @param folder for the pictures that are opened */
    DrawTour(InklingWindow window, TourCamera camera, Path folder) {
        this.window = window;
        this.camera = camera;
        this.pen = new TourPen(window.stage().getScene());
        this.folder = folder;
    }

    /** Everything but what needs a second model. */
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
            view("two-models", "07-two-models-none");
            view("ten-digits", "");
        }
        draw("number");
        camera.take("08-number");
        if (reads) {
            why("patches", "09-why-number");
        }
        draw("scribble");
        camera.take("10-scribble");
        open("five", "11-picture");
        open("number", "11-picture-touching");
        Tour.press(window, "#split");
        Await.until(() -> window.stage().getScene().lookup("#digit-1") != null || !reads);
        Await.pulses(8);
        camera.take("11-picture-number");
        Tour.press(window, "#keys");
        camera.take("11-keys");
        Tour.press(window, "#keys");
    }

    /** Says which digits some drawings are; leaves three in My digits. */
    void correct() throws InterruptedException, TimeoutException, IOException, UserException {
        for (String[] said : new String[][] {{"two", "2"}, {"five", "5"}, {"seven", "1"}}) {
            draw(said[0]);
            int before = kept();
            Tour.press(window, "#is-" + said[1]);
            Await.until(() -> kept() > before);
        }
        camera.take("11-correction");
    }

    private int kept() {
        return window.desk().digits().contents().get().digits().size();
    }

    /** Beside the pad's model, one that a run has made: the first there was. */
    void compare() throws InterruptedException, TimeoutException, IOException, UserException {
        draw("four");
        view("two-models", "");
        Tour.press(window, "#choose-second");
        Await.until(() -> menu().filter(Window::isShowing).isPresent());
        camera.take("07-two-models-menu");
        Await.onFx(() -> {
            List<MenuItem> items = menu().orElseThrow().getItems();
            // The bundled model comes first, then the runs.
            items.get(1).fire();
            menu().ifPresent(ContextMenu::hide);
            return null;
        });
        Await.until(() -> word("#two-models").matches("Both read.*|They read.*"));
        camera.take("07-two-models");
        view("ten-digits", "");
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
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
        pen.draw(TourInk.sample(sample));
        Await.until(() ->
                window.desk().drawingRead().get().equals(window.desk().drawing().get()));
        Await.pulses(8);
    }

    private void open(String sample, String name)
            throws InterruptedException, TimeoutException, IOException, UserException {
        Tour.press(window, "#clear");
        Await.until(() -> window.desk().drawingSeen().get().isEmpty());
        Path photo = TourInk.photo(sample, folder);
        Await.onFx(() -> {
            window.desk().fileRequest().set(Optional.of(photo));
            return null;
        });
        Await.until(() -> window.desk().drawingRead().get().isEmpty()
                && (window.desk().drawingSeen().get().isPresent()
                        || window.desk().model().get().isEmpty()));
        Await.pulses(8);
        camera.take(name);
    }
}

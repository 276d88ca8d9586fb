package inkling.ui.shell;

import inkling.platform.Directories;
import inkling.platform.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The real window without a display and without a robot, of a given size and with given settings. */
final class HeadlessWindow implements AutoCloseable {

    /** Those of the rail and of its foot. */
    static final List<String> PLACES = List.of("draw", "train", "gallery", "my-digits", "settings", "help");

    private final OpenWindow open;
    private final WindowHand hand;

    HeadlessWindow(Path home, double width, double height, Consumer<Settings> prepare) throws Exception {
        TestToolkit.start();
        try (Settings settings = Settings.open(Directories.below(home))) {
            prepare.accept(settings);
        }
        open = Await.onFx(() -> {
            OpenWindow opened = new OpenWindow(new Stage(), home);
            opened.window().stage().setWidth(width);
            opened.window().stage().setHeight(height);
            return opened;
        });
        hand = new WindowHand(open.window());
        Await.until(() -> open.window().desk().model().get().isPresent());
    }

    InklingWindow window() {
        return open.window();
    }

    WindowHand hand() {
        return hand;
    }

    Scene scene() {
        return open.window().stage().getScene();
    }

    /** Turns to a place and waits until it has settled. */
    void turnTo(String place) throws InterruptedException, TimeoutException {
        hand.press("#place-" + place);
        Await.pulses(4);
    }

    /** All nodes that are shown and pass, those outside of the window's frame too. On the JavaFX thread. */
    List<Node> shown(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        collect(scene().getRoot(), wanted, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    @Override
    public void close() {
        try {
            Await.onFx(() -> {
                open.window().close();
                open.window().stage().hide();
                return null;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            throw new IllegalStateException("The window does not close", e);
        }
        open.close();
    }
}

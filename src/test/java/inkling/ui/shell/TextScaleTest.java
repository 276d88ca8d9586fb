package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the size of text and window, no word is cut: looked up in the real layout. */
class TextScaleTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "1.6,900,600,train my-digits settings help",
        "1.6,1280,800,train my-digits settings help",
        "1,900,600,train gallery my-digits settings help",
        ".8,900,600,draw train gallery my-digits settings help"
    })
    void noWordIsCut(double scale, double width, double height, String places) throws Exception {
        List<String> cut = new ArrayList<>();
        try (HeadlessWindow window =
                new HeadlessWindow(home, width, height, settings -> settings.put("textScale", scale))) {
            for (String place : places.split(" ", -1)) {
                window.turnTo(place);
                if (place.equals("train")) {
                    unfold(window);
                }
                Await.onFx(() -> {
                    for (Node node : window.shown(n -> n instanceof Labeled)) {
                        String problem = problem((Labeled) node, window.scene().getWidth());
                        if (!problem.isEmpty()) {
                            cut.add(place + ": " + problem);
                        }
                    }
                    return null;
                });
            }
        }
        assertThat(cut).isEmpty();
    }

    private static void unfold(HeadlessWindow window) throws Exception {
        Await.onFx(() -> {
            window.shown(n -> n instanceof TitledPane).forEach(pane -> ((TitledPane) pane).setExpanded(true));
            return null;
        });
        Await.pulses(4);
    }

    /** What is wrong with a piece of text; empty where nothing is. */
    private static String problem(Labeled labeled, double windowWidth) {
        String whole = labeled.getText();
        if (whole == null || whole.isBlank() || isInTable(labeled)) {
            return "";
        }
        Text text = ownText(labeled);
        if (text != null && !text.getText().equals(whole)) {
            return "\"" + whole + "\" is shown as \"" + text.getText() + "\"";
        }
        Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
        double right = windowWidth;
        for (Node above = labeled.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                if (scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
                    return "";
                }
                right = Math.min(
                        right, scroll.localToScene(scroll.getLayoutBounds()).getMaxX());
            }
        }
        return bounds.getMaxX() > right + 1 || bounds.getMinX() < -1
                ? "\"" + whole + "\" reaches from " + Math.round(bounds.getMinX()) + " to "
                        + Math.round(bounds.getMaxX()) + ", beyond " + Math.round(right)
                : "";
    }

    /** What is drawn of its text, which for a titled pane is in its title; null where it draws none. */
    private static Text ownText(Labeled labeled) {
        for (Node found : labeled.lookupAll(".text")) {
            Node above = found.getParent();
            while (!(above instanceof Control)) {
                above = above.getParent();
            }
            if (above == labeled && found instanceof Text text) {
                return text;
            }
        }
        return null;
    }

    /** A table's columns can be made wider, and it scrolls. */
    private static boolean isInTable(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof TableView) {
                return true;
            }
        }
        return false;
    }
}

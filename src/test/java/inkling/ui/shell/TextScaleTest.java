package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.SyntheticDigits;
import inkling.ui.common.CutWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the size of text and window, no word is cut and every control can be reached: looked up in the real layout. */
class TextScaleTest {

    private static final List<String> VIEWS = List.of("ten-digits", "layers", "two-models");
    private static final List<String> DRAWER = List.of("confusion-matrix", "report", "reliability", "map", "compare");

    /** Of a scrolled part, at least this much is in the window. */
    private static final double LEAST_SCROLLED = 48;

    private static final int MOST_PULSES = 64;

    @TempDir
    Path home;

    private HeadlessWindow window;
    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1.6,900,600", "1.6,1280,800", "1,900,600", "1,1280,800", ".8,900,600"})
    void noWordIsCutAndEverythingIsReached(double scale, double width, double height) throws Exception {
        try (HeadlessWindow opened = new HeadlessWindow(home, width, height, settings -> {
            settings.put("textScale", scale);
            settings.put("gallery.source", "synthetic:200");
        })) {
            window = opened;
            for (String place : HeadlessWindow.PLACES) {
                window.turnTo(place);
                switch (place) {
                    case "draw" -> draw();
                    case "train" -> unfold();
                    case "gallery" -> gallery();
                    default -> {}
                }
                look(place);
            }
        }
        assertThat(problems).isEmpty();
    }

    private void draw() throws Exception {
        look("draw, blank");
        new TourPen(window.scene()).draw(new SyntheticDigits(1).ink(3, 1));
        Await.until(() -> !window.window().desk().drawingRead().get().isEmpty());
        for (String view : VIEWS) {
            window.hand().press("#view-" + view);
            look("draw, " + view);
        }
        window.hand().press("#view-ten-digits");
    }

    private void unfold() throws Exception {
        Await.onFx(() -> {
            window.shown(n -> n instanceof TitledPane).forEach(pane -> ((TitledPane) pane).setExpanded(true));
            return null;
        });
    }

    private void gallery() throws Exception {
        Await.until(() -> window.scene().lookup("#thumbnails") != null
                && window.scene().lookup("#thumbnails").isVisible());
        for (String tab : DRAWER) {
            window.hand().press("#drawer-" + tab);
            look("gallery, " + tab);
        }
        window.hand().press("#drawer-compare");
    }

    /** What is wrong once the layout has come to rest; on a busy machine that takes some pulses more. */
    private void look(String place) throws Exception {
        List<String> wrong = List.of();
        for (int pulses = 4; pulses < MOST_PULSES; pulses *= 2) {
            Await.pulses(pulses);
            wrong = Await.onFx(() -> window.shown(n -> n instanceof Control).stream()
                    .map(node -> problem((Control) node))
                    .flatMap(Optional::stream)
                    .map(problem -> place + ": " + problem)
                    .toList());
            if (wrong.isEmpty()) {
                return;
            }
        }
        problems.addAll(wrong);
    }

    private Optional<String> problem(Control control) {
        if (isInTable(control)) {
            return Optional.empty();
        }
        if (control instanceof Labeled labeled && CutWords.of(labeled).isPresent()) {
            return CutWords.of(labeled);
        }
        // A scroll bar belongs to what it scrolls, and a label without words is no control.
        boolean matters = control instanceof Labeled labeled
                ? labeled.getGraphic() != null || !labeled.getText().isBlank()
                : !(control instanceof ScrollBar);
        return matters ? beyond(control) : Optional.empty();
    }

    /** Up and down one may scroll to it; to the side never. */
    private Optional<String> beyond(Control control) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        double right = window.scene().getWidth();
        double bottom = window.scene().getHeight();
        boolean scrolls = false;
        for (Node above = control.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll) {
                Bounds view = scroll.localToScene(scroll.getLayoutBounds());
                right = Math.min(right, view.getMaxX());
                if (!scrolls && view.getHeight() < Math.min(LEAST_SCROLLED, control.getHeight())) {
                    return Optional.of(
                            words(control, bounds) + ", in a slit " + Math.round(view.getHeight()) + " high");
                }
                scrolls = true;
            }
        }
        boolean wide = bounds.getMaxX() > right + 1 || bounds.getMinX() < -1;
        boolean low = !scrolls && (bounds.getMaxY() > bottom + 1 || bounds.getMinY() < -1);
        return wide || low
                ? Optional.of(words(control, bounds) + ", beyond " + Math.round(right) + " x " + Math.round(bottom))
                : Optional.empty();
    }

    private static String words(Control control, Bounds bounds) {
        String name = control instanceof Labeled labeled && !labeled.getText().isBlank()
                ? "\"" + labeled.getText() + "\""
                : control.getAccessibleText() + " " + control;
        return name + " reaches from " + Math.round(bounds.getMinX()) + ", " + Math.round(bounds.getMinY()) + " to "
                + Math.round(bounds.getMaxX()) + ", " + Math.round(bounds.getMaxY());
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

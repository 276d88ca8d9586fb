package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.Toggle;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who cannot use a mouse, or cannot see: every control of the real window has a name, is reached by Tab and shows it. */
@ExtendWith(ApplicationExtension.class)
class AccessWindowTest {

    private static final int MOST_TABS = 150;

    @TempDir
    Path home;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, home);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"place-draw", "place-train", "place-gallery", "place-settings", "place-help"})
    void everyControlHasANameAndIsReachedByTabWithAVisibleFocus(String place, FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#" + place).queryAs(ButtonBase.class).fire();
            robot.lookup("#" + place).query().requestFocus();
        });
        List<Node> controls = new ArrayList<>();
        robot.interact(() -> collect(scene(), controls));
        assertThat(controls).hasSizeGreaterThan(5);
        assertThat(controls)
                .as("controls without a name")
                .filteredOn(control -> name(control).isBlank())
                .isEmpty();
        Set<Node> reached = new LinkedHashSet<>();
        Set<String> unseen = new HashSet<>();
        for (int i = 0; i < MOST_TABS && !reached.containsAll(controls); i++) {
            Node[] focused = new Node[1];
            WritableImage[] with = new WritableImage[1];
            robot.interact(() -> {
                focused[0] = open.window().stage().getScene().getFocusOwner();
                with[0] = focused[0] == null ? null : picture(focused[0]);
            });
            robot.type(KeyCode.TAB);
            Node was = focused[0];
            if (was != null && reached.add(was)) {
                robot.interact(() -> {
                    if (isPastFirst(reached) && !was.isFocused() && same(with[0], picture(was))) {
                        unseen.add(was.toString());
                    }
                });
            }
        }
        List<Node> missed = controls.stream().filter(c -> !reached.contains(c)).toList();
        assertThat(missed).as("controls that Tab does not reach").isEmpty();
        assertThat(unseen)
                .as("controls that do not show that they have the focus")
                .isEmpty();
    }

    /** The first has the focus from a click, which need not be shown. */
    private static boolean isPastFirst(Set<Node> reached) {
        return reached.size() > 1;
    }

    private Parent scene() {
        return open.window().stage().getScene().getRoot();
    }

    private static void collect(Node node, List<Node> controls) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        // Of a group, Tab reaches the chosen one, arrow keys the others.
        boolean inGroup = node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getSelectedToggle() != null
                && toggle.getToggleGroup().getSelectedToggle() != toggle;
        if (node instanceof Control
                && node.isFocusTraversable()
                && !inGroup
                && !(node instanceof ScrollPane)
                && !(node instanceof TabPane)) {
            controls.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        if (node.getScene() == null) {
            return "";
        }
        return node.getScene().getRoot().lookupAll(".label").stream()
                .filter(label -> label instanceof Label words && words.getLabelFor() == node)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElse("");
    }

    private static WritableImage picture(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        var box = node.getBoundsInParent();
        parameters.setViewport(
                new Rectangle2D(box.getMinX() - 4, box.getMinY() - 4, box.getWidth() + 8, box.getHeight() + 8));
        return node.snapshot(parameters, null);
    }

    private static boolean same(WritableImage one, WritableImage other) {
        int width = (int) one.getWidth();
        int height = (int) one.getHeight();
        if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
            return false;
        }
        return IntStream.range(0, height).allMatch(y -> IntStream.range(0, width)
                .allMatch(x -> one.getPixelReader().getArgb(x, y)
                        == other.getPixelReader().getArgb(x, y)));
    }
}

package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Mnist;
import inkling.ui.common.OnScreen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** Who cannot use a mouse, or cannot see: every control of the real window has a name and is reached by Tab. */
class AccessWindowTest extends WindowTest {

    private static final int MOST_TABS = 150;

    @ParameterizedTest
    @ValueSource(
            strings = {"place-draw", "place-train", "place-gallery", "place-my-digits", "place-settings", "place-help"})
    void everyControlHasANameAndIsReachedByTab(String place, FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            robot.lookup("#" + place).queryAs(ButtonBase.class).fire();
            robot.lookup("#" + place).query().requestFocus();
        });
        // Work in the background shows controls of its own, and hides them when it is done.
        OnScreen.until(robot, () -> shown().stream().noneMatch(control -> isPassing(control.getId())));
        List<Node> controls = new ArrayList<>();
        robot.interact(() -> controls.addAll(shown()));
        assertThat(controls).hasSizeGreaterThan(5);
        assertThat(controls)
                .as("controls without a name")
                .filteredOn(control -> name(control).isBlank())
                .isEmpty();
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < MOST_TABS && !reached.containsAll(controls); i++) {
            robot.interact(() -> {
                Node focused = open.window().stage().getScene().getFocusOwner();
                if (focused != null) {
                    reached.add(focused);
                }
            });
            robot.type(KeyCode.TAB);
        }
        List<Node> missed = controls.stream().filter(c -> !reached.contains(c)).toList();
        assertThat(missed).as("controls that Tab does not reach").isEmpty();
    }

    private static boolean isPassing(String id) {
        return "gallery-cancel".equals(id)
                || (System.getenv(Mnist.VARIABLE) != null
                        && ("mnist-download".equals(id) || "mnist-synthetic".equals(id)));
    }

    private List<Node> shown() {
        List<Node> controls = new ArrayList<>();
        collect(scene(), controls);
        return controls;
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
        boolean pressed = node instanceof ButtonBase || node instanceof TextInputControl;
        if (node instanceof Control
                && (node.isFocusTraversable() || pressed)
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
}

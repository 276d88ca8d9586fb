package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who goes by Tab sees where they are: every control looks different while it has the focus. */
class FocusShownTest {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("focus-visible");
    private static final int NOTICEABLE = 40; // of 255 in a channel
    private static final int PIXELS = 24;

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void everyControlShowsItsFocus(Theme theme) throws Exception {
        List<String> unmarked = new ArrayList<>();
        int[] looked = new int[1];
        try (HeadlessWindow window = new HeadlessWindow(
                home, 1280, 800, settings -> settings.put("theme", theme == Theme.DARK ? "dark" : "light"))) {
            for (String place : HeadlessWindow.PLACES) {
                window.turnTo(place);
                Await.onFx(() -> {
                    window.shown(n -> n instanceof TitledPane).forEach(pane -> ((TitledPane) pane).setExpanded(true));
                    return null;
                });
                Await.pulses(4);
                Await.onFx(() -> {
                    for (Node node : window.shown(FocusShownTest::takesFocus)) {
                        looked[0]++;
                        if (changed(node, theme) < PIXELS) {
                            unmarked.add(place + ": " + node);
                        }
                    }
                    return null;
                });
            }
        }
        assertThat(looked[0]).isGreaterThan(60);
        assertThat(unmarked).isEmpty();
    }

    private static boolean takesFocus(Node node) {
        return node instanceof Control
                && node.isFocusTraversable()
                && !node.isDisabled()
                && !(node instanceof ScrollPane)
                && !(node instanceof TabPane)
                && node.getLayoutBounds().getWidth() > 0;
    }

    /** How many pixels show that a node has the focus. */
    private static int changed(Node node, Theme theme) {
        WritableImage before = picture(node, theme);
        node.pseudoClassStateChanged(FOCUSED, true);
        node.pseudoClassStateChanged(BY_KEY, true);
        WritableImage after = picture(node, theme);
        node.pseudoClassStateChanged(FOCUSED, node.isFocused());
        node.pseudoClassStateChanged(BY_KEY, node.isFocusVisible());
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            return Integer.MAX_VALUE; // a glow around it
        }
        int changed = 0;
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                changed += differ(
                                before.getPixelReader().getArgb(x, y),
                                after.getPixelReader().getArgb(x, y))
                        ? 1
                        : 0;
            }
        }
        return changed;
    }

    private static boolean differ(int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) >= NOTICEABLE) {
                return true;
            }
        }
        return false;
    }

    private static WritableImage picture(Node node, Theme theme) {
        node.applyCss();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.color(
                theme.card().getRed(), theme.card().getGreen(), theme.card().getBlue()));
        return node.snapshot(parameters, null);
    }
}

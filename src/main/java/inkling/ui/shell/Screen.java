package inkling.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/**
 * One place of the window, reached from the rail.
 *
 * @param title in the rail, one word
 * @param purpose one sentence, the tooltip
 * @param content made when the place is first visited, on the JavaFX thread
 */
public record Screen(String title, String purpose, Feather icon, Supplier<? extends Node> content) {}

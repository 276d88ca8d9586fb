package inkling.ui.gallery;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * One tab of the drawer below the images.
 *
 * @param title one to three words; in small letters with hyphens, the id of its button: "drawer-confusion-matrix"
 * @param purpose one sentence, the tooltip
 * @param content made when the tab is first opened, on the JavaFX thread; closed with the screen where it is closeable
 */
record DrawerTab(String title, String purpose, Feather icon, Supplier<? extends Region> content) {}

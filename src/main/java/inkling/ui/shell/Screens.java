package inkling.ui.shell;

import inkling.data.MyDigits;
import inkling.ui.common.Desk;
import inkling.ui.gallery.GalleryScreen;
import inkling.ui.pad.DrawScreen;
import inkling.ui.settings.HelpScreen;
import inkling.ui.settings.SettingsScreen;
import inkling.ui.training.TrainingScreen;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** The places of the window in the rail's order: the one spot where the features meet. */
final class Screens {

    private Screens() {}

    static List<Screen> of(Desk desk) {
        return List.of(
                new Screen("Draw", "Draw a digit and see it read", Feather.EDIT_2, () -> new DrawScreen(desk)),
                new Screen(
                        "Train",
                        "Train a network and watch it learn",
                        Feather.ACTIVITY,
                        () -> new TrainingScreen(desk)),
                new Screen(
                        "Gallery",
                        "See where a network fails",
                        Feather.GRID,
                        () -> new GalleryScreen(desk, new KeptDigits(new MyDigits(desk.directories())))));
    }

    /** Those at the foot of the rail. */
    static List<Screen> foot(Desk desk) {
        return List.of(
                new Screen("Settings", "What can be set", Feather.SETTINGS, () -> new SettingsScreen(desk)),
                new Screen("Help", "What the words mean", Feather.HELP_CIRCLE, HelpScreen::new));
    }
}

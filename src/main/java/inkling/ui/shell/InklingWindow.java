package inkling.ui.shell;

import inkling.model.StoredModel;
import inkling.ui.common.Desk;
import inkling.ui.common.Icons;
import inkling.ui.common.Theme;
import inkling.ui.training.TrainingScreen;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The one window: rail, the place one is at, and notices over it. */
public final class InklingWindow {

    private static final System.Logger LOG = System.getLogger(InklingWindow.class.getName());

    private final Stage stage;
    private final WindowState state;
    private final List<Screen> foot;
    private final List<ToggleButton> footButtons = new ArrayList<>();
    private final Desk desk;
    private final List<Screen> screens;
    private final Rail rail;
    private final StackPane place = new StackPane();
    private final NoticeBoard notices;
    private final IdentityHashMap<Screen, Node> visited = new IdentityHashMap<>();
    private final Scene scene;

    InklingWindow(Stage stage, Desk desk, NoticeBoard notices, List<Screen> screens, List<Screen> foot) {
        this.stage = stage;
        this.desk = desk;
        this.notices = notices;
        this.screens = List.copyOf(screens);
        this.foot = List.copyOf(foot);
        state = new WindowState(stage, desk.settings());
        rail = new Rail(screens, this::open);
        StackPane over = new StackPane(place, notices);
        VBox.setVgrow(over, Priority.ALWAYS);
        BorderPane root = new BorderPane(new VBox(over, notices.line()));
        root.setLeft(rail);
        rail.onModel(new ModelChoice(desk)::showMenu);
        addThemeSwitch();
        addFoot();
        desk.model().addListener((o, was, is) -> showModel(is));
        showModel(desk.model().get());
        desk.galleryAsked().addListener((o, was, is) -> {
            if (is) {
                desk.galleryAsked().set(false);
                open(2);
            }
        });
        desk.myDigitsAsked().addListener((o, was, is) -> {
            if (is) {
                desk.myDigitsAsked().set(false);
                open(3);
            }
        });
        desk.fileRequest().addListener((o, was, is) -> is.ifPresent(file -> open(0)));
        desk.padRequest().addListener((o, was, is) -> is.ifPresent(request -> open(0)));
        open(0);
        scene = desk.appearance().sceneOf(root);
        addKeys();
        stage.setTitle("Inkling");
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setScene(scene);
        state.restore();
        new RunCare(stage, desk, notices, this::training, () -> open(1)).watch();
    }

    /** The Train screen, if it was visited. */
    private Optional<TrainingScreen> training() {
        return visited.values().stream()
                .filter(TrainingScreen.class::isInstance)
                .map(TrainingScreen.class::cast)
                .findFirst();
    }

    Desk desk() {
        return desk;
    }

    Stage stage() {
        return stage;
    }

    /** Goes to a place, 0 being the first of the rail. */
    void open(int index) {
        show(screens.get(index), index == 0);
        rail.mark(index);
        footButtons.forEach(button -> button.setSelected(false));
    }

    /** @param still whether nothing of the screen may move: a drawing must not under the pen */
    private void show(Screen screen, boolean still) {
        notices.setFloating(still);
        place.getChildren().setAll(visited.computeIfAbsent(screen, missing -> missing.content()
                .get()));
    }

    /** Remembers the window's place and closes what the screens hold: threads, native memory, files. */
    void close() {
        state.remember();
        desk.unfolding().stop();
        for (Node screen : visited.values()) {
            if (screen instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    LOG.log(System.Logger.Level.WARNING, "A screen did not close well", e);
                }
            }
        }
        visited.clear();
    }

    private void addFoot() {
        for (Screen screen : foot) {
            ToggleButton button = Rail.place(screen.title(), screen.icon(), screen.purpose());
            button.setId("place-" + screen.title().toLowerCase(Locale.ROOT));
            button.setOnAction(e -> {
                show(screen, false);
                rail.mark(-1);
                footButtons.forEach(other -> other.setSelected(other == button));
            });
            footButtons.add(button);
            rail.addFoot(button);
        }
    }

    private void addThemeSwitch() {
        ToggleButton theme = Rail.place("Theme", Feather.MOON, "Switch between light and dark");
        theme.setId("theme-switch");
        theme.setSelected(false);
        theme.setOnAction(e -> {
            theme.setSelected(false);
            desk.appearance().theme().set(desk.appearance().theme().get().other());
        });
        desk.appearance().theme().addListener((o, was, is) -> nameThemeSwitch(theme, is));
        nameThemeSwitch(theme, desk.appearance().theme().get());
        rail.addFoot(theme);
    }

    private static void nameThemeSwitch(ToggleButton button, Theme theme) {
        String other = theme == Theme.LIGHT ? "Dark" : "Light";
        button.setText(other);
        button.setAccessibleText(other + " theme");
        button.setGraphic(Icons.of(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN));
    }

    private void addKeys() {
        KeyCode[] digits = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};
        for (int i = 0; i < Math.min(screens.size(), digits.length); i++) {
            int index = i;
            scene.getAccelerators()
                    .put(new KeyCodeCombination(digits[i], KeyCombination.SHORTCUT_DOWN), () -> open(index));
        }
    }

    private void showModel(Optional<StoredModel> model) {
        if (model.isEmpty()) {
            rail.showModel("No model", "Choose a model: train one, or open a file");
            return;
        }
        var card = model.get().card();
        Double accuracy = card.metrics().get("test_accuracy");
        rail.showModel(
                accuracy == null
                        ? card.name()
                        : card.name() + "\n" + String.format(Locale.ROOT, "%.2f %%", 100 * accuracy),
                "Choose a model. In use: " + card.name() + ", trained on " + card.data());
    }
}

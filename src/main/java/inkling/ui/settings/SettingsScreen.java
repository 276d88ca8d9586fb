package inkling.ui.settings;

import inkling.platform.Logging;
import inkling.platform.ProgramVersion;
import inkling.training.EngineInfo;
import inkling.ui.common.Desk;
import inkling.ui.common.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;

/** What can be set, each with one line of help; everything takes effect at once and is kept. */
public final class SettingsScreen extends StackPane {

    public SettingsScreen(Desk desk) {
        getStyleClass().add("screen");
        Label title = new Label("Settings");
        title.getStyleClass().add("title");
        VBox look = card(
                setting("Dark theme", "Light ink on dark paper.", theme(desk)),
                setting("Text size", "Of the whole window, in per cent.", textScale(desk)),
                setting("Reduced motion", "Nothing moves by itself.", motion(desk)));
        VBox reading = card(setting(
                "Not a digit",
                "How unlike a digit a drawing must be to be refused. 0 % refuses at any doubt, 100 % never.",
                new ThresholdSlider(desk)));
        VBox folders = card(
                folder("Models, runs, My digits", desk.directories().data()),
                folder("Settings", desk.directories().config()),
                folder("Logs", Logging.folder(desk.directories())),
                folder("What can be made again", desk.directories().cache()));
        VBox page = new VBox(title, look, reading, folders, about(desk));
        page.getStyleClass().add("page");
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().add(scroll);
    }

    private static Node theme(Desk desk) {
        ToggleSwitch dark = new ToggleSwitch();
        dark.setId("dark-theme");
        dark.setSelected(desk.appearance().theme().get() == Theme.DARK);
        dark.selectedProperty()
                .addListener((o, was, is) -> desk.appearance().theme().set(is ? Theme.DARK : Theme.LIGHT));
        desk.appearance().theme().addListener((o, was, is) -> dark.setSelected(is == Theme.DARK));
        return dark;
    }

    private static Node motion(Desk desk) {
        ToggleSwitch reduced = new ToggleSwitch();
        reduced.setId("reduced-motion");
        reduced.selectedProperty().bindBidirectional(desk.appearance().reducedMotion());
        return reduced;
    }

    private static Node textScale(Desk desk) {
        Slider slider = slider(80, 160, 100 * desk.appearance().textScale().get(), 10);
        slider.setId("text-scale");
        slider.setAccessibleText("Text size in per cent");
        slider.valueProperty().addListener((o, was, is) -> {
            if (!slider.isValueChanging()) {
                desk.appearance().textScale().set(Math.rint(is.doubleValue() / 10) / 10);
            }
        });
        slider.valueChangingProperty().addListener((o, was, is) -> {
            if (!is) {
                desk.appearance().textScale().set(Math.rint(slider.getValue() / 10) / 10);
            }
        });
        return withFigure(slider, "%.0f %%");
    }

    /** What runs here, for whoever reports a problem or wonders about the speed; known once the engine has started. */
    private static VBox about(Desk desk) {
        VBox about = card(about("Inkling", ProgramVersion.current()));
        Node waiting = about("Engine", "is starting");
        about.getChildren().add(waiting);
        desk.whenEngine(
                engine -> {
                    EngineInfo info = engine.info();
                    about.getChildren().remove(waiting);
                    about.getChildren()
                            .addAll(
                                    about("Engine", info.backend()),
                                    about(
                                            "Native library",
                                            info.nativePlatform() + ", oneDNN " + (info.oneDnn() ? "on" : "off")),
                                    about("Processor", info.cpu() + ", " + info.threads() + " threads"));
                },
                failure ->
                        about.getChildren().set(1, about("Engine", "cannot start on this machine; the log says why")));
        return about;
    }

    private static Node about(String what, String value) {
        Label words = new Label(value);
        words.setWrapText(true);
        return setting(what, "", words);
    }

    private static Slider slider(double least, double most, double value, double ticks) {
        Slider slider = new Slider(least, most, value);
        slider.setMajorTickUnit(ticks);
        slider.setBlockIncrement(ticks);
        slider.setPrefWidth(160);
        return slider;
    }

    private static Node withFigure(Slider slider, String format) {
        Label figure = new Label();
        figure.getStyleClass().add("figures");
        figure.setMinWidth(56);
        figure.textProperty()
                .bind(slider.valueProperty().map(v -> String.format(Locale.ROOT, format, v.doubleValue())));
        HBox box = new HBox(8, slider, figure);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private static Node folder(String what, Path where) {
        TextField path = new TextField(where.toString());
        path.setEditable(false);
        path.setPrefColumnCount(32);
        path.setMinWidth(80); // large text takes the room from it, not from the words
        path.setAccessibleText(what);
        return setting(what, "", path);
    }

    private static VBox card(Node... settings) {
        VBox card = new VBox(16, settings);
        card.getStyleClass().add("card");
        return card;
    }

    private static Node setting(String name, String help, Node control) {
        Label title = new Label(name);
        title.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title);
        if (!help.isEmpty()) {
            Label line = new Label(help);
            line.getStyleClass().add("caption");
            line.setWrapText(true);
            words.getChildren().add(line);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        control.setAccessibleText(name);
        HBox row = new HBox(words, control);
        row.getStyleClass().add("setting");
        return row;
    }
}

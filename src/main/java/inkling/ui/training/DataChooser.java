package inkling.ui.training;

import inkling.data.DataSources;
import inkling.platform.UserException;
import inkling.ui.common.Appearance;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Icons;
import inkling.ui.common.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What to learn from: a choice of sources, how many images each has, some of them, and what to do when it is not there. */
final class DataChooser extends VBox {

    private final SetupModel setup;
    private final DataSources sources;
    private final BackgroundTasks tasks;
    private final Appearance appearance;
    private final Supplier<Optional<Path>> askFolder;
    private final ToggleGroup choice = new ToggleGroup();
    private final FlowPane choices = new FlowPane(8, 8);
    private final Label sentence = new Label();
    private final FlowPane samples = new FlowPane(4, 4);
    private final VBox extra = new VBox();
    private final ChangeListener<Theme> retheme = (o, was, is) -> paint();
    private DataPreview preview = DataPreview.NONE;
    private Optional<BackgroundTasks.Running> looking = Optional.empty();

    DataChooser(
            SetupModel setup,
            DataSources sources,
            BackgroundTasks tasks,
            Appearance appearance,
            Supplier<Optional<Path>> askFolder) {
        this.setup = setup;
        this.sources = sources;
        this.tasks = tasks;
        this.appearance = appearance;
        this.askFolder = askFolder;
        getStyleClass().addAll("gap", "data-chooser");
        choices.getChildren()
                .addAll(
                        source("MNIST", "mnist", "70,000 digits written by hand, the set everybody compares with"),
                        source("Synthetic", "synthetic", "Pen digits of the program's own making: no download"),
                        source("My digits", "mine", "What you drew and corrected yourself"),
                        folder());
        sentence.setWrapText(true);
        sentence.setId("data-sentence");
        sentence.getStyleClass().add("caption");
        getChildren().addAll(choices, sentence, samples, extra);
        setup.source().addListener((o, was, is) -> look());
        appearance.theme().addListener(retheme);
        look();
    }

    private ToggleButton source(String title, String source, String words) {
        ToggleButton button = new ToggleButton(title);
        button.setId("data-" + source);
        button.setToggleGroup(choice);
        button.setTooltip(new Tooltip(words));
        button.setUserData(source);
        button.setSelected(setup.source().get().equals(source));
        button.setOnAction(e -> {
            button.setSelected(true);
            setup.source().set(source);
        });
        return button;
    }

    private ToggleButton folder() {
        ToggleButton button = new ToggleButton("Folder");
        button.setId("data-folder");
        button.setToggleGroup(choice);
        button.setTooltip(new Tooltip("A folder of IDX files, or with a sub-folder of pictures for each digit"));
        button.setOnAction(e -> {
            askFolder.get().ifPresent(path -> setup.source().set(path.toString()));
            mark();
        });
        return button;
    }

    /** Any source that has no button of its own is a folder. */
    private void mark() {
        String source = setup.source().get();
        choice.selectToggle(choice.getToggles().stream()
                .filter(button -> source.equals(button.getUserData()))
                .findFirst()
                .orElse(choice.getToggles().get(choice.getToggles().size() - 1)));
    }

    /** What stands below the choice when the source needs something, such as a download. */
    void setExtra(javafx.scene.Node node) {
        extra.getChildren().setAll(node);
    }

    /** Looks at the chosen source again, e.g. after a download. */
    void look() {
        mark();
        looking.ifPresent(BackgroundTasks.Running::cancel);
        String source = setup.source().get();
        sentence.setText("Looking …");
        sentence.setGraphic(null);
        sentence.getStyleClass().remove("wrong");
        setup.missing().set("Looking at the data.");
        looking = Optional.of(tasks.start(
                progress -> DataPreview.of(source, sources),
                found -> show(found, source),
                failure -> showMissing(failure, source)));
    }

    private void show(DataPreview found, String source) {
        preview = found;
        boolean path =
                setup.source().get().contains("/") || setup.source().get().contains("\\");
        sentence.setText(path ? source + ": " + found.sentence() : found.sentence());
        setup.missing().set("");
        extra.setVisible(false);
        extra.setManaged(false);
        paint();
    }

    private void showMissing(Exception failure, String source) {
        preview = DataPreview.NONE;
        String words = failure instanceof UserException ? failure.getMessage() : "These data cannot be read.";
        if (source.equals("mnist") && !(failure.getMessage() + "").contains("damaged")) {
            words = "MNIST is not on this machine yet.";
        }
        sentence.setText(words);
        sentence.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().add("wrong");
        setup.missing().set(words);
        extra.setVisible(source.equals("mnist"));
        extra.setManaged(source.equals("mnist"));
        paint();
    }

    private void paint() {
        samples.getChildren()
                .setAll(preview.samples().stream()
                        .map(image -> {
                            DigitPicture picture = new DigitPicture(1);
                            picture.show(image, appearance.theme().get());
                            StackPane frame = new StackPane(picture);
                            frame.getStyleClass().add("stage");
                            return frame;
                        })
                        .toList());
        samples.setManaged(!preview.samples().isEmpty());
    }

    void dispose() {
        appearance.theme().removeListener(retheme);
        looking.ifPresent(BackgroundTasks.Running::cancel);
    }
}

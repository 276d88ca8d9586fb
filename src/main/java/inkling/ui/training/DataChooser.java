package inkling.ui.training;

import inkling.data.DataSources;
import inkling.platform.UserException;
import inkling.ui.common.Appearance;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What to learn from: a choice of sources, how many images each has, some of them, and what to do when it is not there. */
final class DataChooser extends VBox {

    private final SetupModel setup;
    private final DataSources sources;
    private final BackgroundTasks tasks;
    private final Supplier<Optional<Path>> askFolder;
    private final ToggleGroup choice = new ToggleGroup();
    private final FlowPane choices = new FlowPane(8, 8);
    private final Label sentence = new Label();
    private final SampleRow samples;
    private final MnistOffer offer;
    private final TextField field = new TextField();
    private final ToggleButton own;
    private final ToggleButton folder = folderButton();
    private DataPreview preview = DataPreview.NONE;
    private Optional<BackgroundTasks.Running> looking = Optional.empty();

    DataChooser(
            SetupModel setup,
            DataSources sources,
            BackgroundTasks tasks,
            Appearance appearance,
            MnistOffer.Fetch fetch,
            Supplier<Optional<Path>> askFolder) {
        this.setup = setup;
        this.sources = sources;
        this.tasks = tasks;
        samples = new SampleRow(appearance);
        own = source("The recipe's own", "", "The mixture this recipe was made for");
        offer = new MnistOffer(tasks, fetch, this::look, () -> setup.source().set("synthetic"));
        this.askFolder = askFolder;
        getStyleClass().addAll("gap", "data-chooser");
        choices.getChildren()
                .addAll(
                        source("MNIST", "mnist", "70,000 digits written by hand, the set everybody compares with"),
                        source("Synthetic", "synthetic", "Pen digits of the program's own making: no download"),
                        source("My digits", "mine", "What you drew and corrected yourself"),
                        folder,
                        own);
        choices.setPrefWrapLength(280);
        field.setId("data-source");
        field.setAccessibleText("Data source");
        field.setTooltip(new Tooltip("A source as the command line writes it; + joins several, such as"
                + " mnist+synthetic:16000, and brackets choose images, such as mnist[0-9999]"));
        field.setOnAction(e -> setup.source().set(field.getText().strip()));
        field.focusedProperty().addListener((o, was, is) -> {
            if (was && !field.getText().isBlank()) {
                setup.source().set(field.getText().strip());
            }
        });
        sentence.setWrapText(true);
        sentence.setId("data-sentence");
        sentence.getStyleClass().add("caption");
        getChildren().addAll(choices, field, sentence, samples, offer);
        setup.source().addListener((o, was, is) -> look());
        setup.recipe().addListener((o, was, is) -> offerOwn());
        for (SettingModel setting : List.of(setup.validation(), setup.limit())) {
            setting.text().addListener(o -> tellCounts());
        }
        offerOwn();
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

    private ToggleButton folderButton() {
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

    /** A recipe made for more than one set brings its own mixture. */
    private void offerOwn() {
        String data = setup.recipe().get().data();
        boolean simple = List.of("mnist", "synthetic", "mine").contains(data);
        own.setUserData(simple ? "" : data);
        own.setOnAction(e -> setup.source().set(data));
        own.setVisible(!simple);
        own.setManaged(!simple);
        mark();
    }

    /** A folder's button is marked for a folder; a source written by hand has none. */
    private void mark() {
        String source = setup.source().get();
        field.setText(source);
        choice.selectToggle(choice.getToggles().stream()
                .filter(button -> source.equals(button.getUserData()))
                .findFirst()
                .orElse(isPath(source) ? folder : null));
    }

    private static boolean isPath(String source) {
        return source.contains("/") || source.contains("\\");
    }

    /** Looks at the chosen source again, e.g. after a download. */
    void look() {
        mark();
        looking.ifPresent(BackgroundTasks.Running::cancel);
        String source = setup.source().get();
        preview = DataPreview.NONE;
        sentence.setText("Looking at the data");
        sentence.setGraphic(null);
        sentence.getStyleClass().remove("wrong");
        setup.missing().set("Looking at the data.");
        setup.images().set(ImageCounts.NONE);
        looking = Optional.of(tasks.start(
                progress -> DataPreview.of(source, sources), this::show, failure -> showMissing(failure, source)));
    }

    private void show(DataPreview found) {
        preview = found;
        setup.images().set(found.counts());
        setup.missing().set("");
        tellCounts();
        showExtras(false);
    }

    private void tellCounts() {
        if (preview.counts().training() > 0
                && setup.validation().isValid()
                && setup.limit().isValid()) {
            sentence.setText(preview.counts()
                            .split(setup.validation().value(), (int)
                                    setup.limit().value())
                            .words() + ".");
        }
    }

    private void showMissing(Exception failure, String source) {
        preview = DataPreview.NONE;
        String words = failure instanceof UserException ? failure.getMessage() : "These data cannot be read.";
        boolean mnistMissing = source.contains("mnist") && words.startsWith("MNIST is not on this machine");
        if (mnistMissing) {
            words = "MNIST is not on this machine yet.";
        }
        sentence.setText(words);
        sentence.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        sentence.getStyleClass().add("wrong");
        setup.missing().set(words);
        showExtras(mnistMissing);
    }

    private void showExtras(boolean offered) {
        offer.setVisible(offered);
        offer.setManaged(offered);
        samples.show(preview.samples());
        setup.samples().set(preview.samples());
    }

    void dispose() {
        samples.dispose();
        offer.dispose();
        looking.ifPresent(BackgroundTasks.Running::cancel);
    }
}

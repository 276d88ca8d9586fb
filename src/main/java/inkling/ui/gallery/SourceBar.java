package inkling.ui.gallery;

import inkling.model.StoredModel;
import inkling.ui.common.Desk;
import inkling.ui.common.FoldingRow;
import inkling.ui.common.Icons;
import inkling.ui.common.NamedModel;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/**
 * Which model is asked about which images, both to be changed; how the images are shown, and what can be taken away as a file.
 */
final class SourceBar extends FoldingRow {

    private static final double GAP = 8;
    private static final int LONGEST = 32;

    private final Desk desk;
    private final GalleryController controller;
    private final MenuButton models = new MenuButton("No model");
    private final MenuButton sources = new MenuButton();

    /** @param more stands at the right end */
    SourceBar(GalleryContext context, Node... more) {
        super(GAP);
        desk = context.desk();
        controller = context.controller();
        getStyleClass().add("source-bar");
        models.setId("gallery-model");
        models.setGraphic(Icons.of(Feather.CPU));
        models.setMinWidth(USE_PREF_SIZE);
        models.setOnShowing(e -> listModels());
        models.getItems().add(new MenuItem("Reading the list"));
        sources.setId("gallery-data");
        sources.setGraphic(Icons.of(Feather.DATABASE));
        sources.setMinWidth(USE_PREF_SIZE);
        addSources();
        Label on = new Label("on");
        on.setMinWidth(USE_PREF_SIZE);
        on.getStyleClass().add("muted");
        HBox asked = row(models, on, sources);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(asked, Priority.ALWAYS);
        getChildren().addAll(asked, row(more));
        controller.network().addListener(o -> name());
        desk.model().addListener(o -> name());
        controller.source().addListener(o -> name());
        name();
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("gap");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void name() {
        Optional<StoredModel> network = controller.network().get().or(desk.model()::get);
        String asked = network.map(model -> model.card().name()).orElse("No model");
        models.setText(brief(asked));
        models.setTooltip(new Tooltip("Which model is asked: " + asked));
        models.setAccessibleText("Model: " + asked);
        String words = SourceWords.of(controller.source().get());
        String about = words.equals(SourceWords.SYNTHETIC) ? "Synthetic digits" : words;
        sources.setText(brief(about));
        sources.setTooltip(new Tooltip("Which images it is asked about: " + about));
        sources.setAccessibleText("Images: " + about);
    }

    /** Names are as long as people make them; all of it is in the tooltip. */
    private static String brief(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private void listModels() {
        desk.tasks().start(progress -> NamedModel.list(desk.directories()), this::showModels, e -> desk.notices()
                .problem("The models cannot be listed", e));
    }

    private void showModels(List<NamedModel> all) {
        models.getItems().clear();
        desk.model().get().ifPresent(model -> models.getItems()
                .addAll(
                        item("In use on the pad: " + model.card().name(), () -> controller.ask(model)),
                        new SeparatorMenuItem()));
        for (NamedModel model : all) {
            models.getItems().add(item(model.name(), () -> controller.ask(model.id())));
        }
        models.getItems().addAll(new SeparatorMenuItem(), item("Open a model file", this::openModel));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void addSources() {
        sources.getItems()
                .addAll(
                        item("MNIST test images", () -> controller.look("mnist")),
                        item("Synthetic digits", () -> controller.look("synthetic")),
                        item("My digits", () -> controller.look("mine")),
                        new SeparatorMenuItem(),
                        item("A folder of pictures or IDX files", this::openFolder),
                        item("A file of pen strokes", this::openStrokes));
    }

    /** Asks for a model file and asks that model. */
    void openModel() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a model");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Models", "*.zip"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            controller.ask(file.getAbsolutePath());
        }
    }

    private void openFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("A folder of digits");
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            controller.look(folder.getAbsolutePath());
        }
    }

    private void openStrokes() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("A file of labelled pen strokes");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "InkML and UNIPEN", "*.inkml", "*.unp", "*.unipen", "*.tra", "*.tes"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            controller.look(file.getAbsolutePath());
        }
    }
}

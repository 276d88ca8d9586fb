package inkling.ui.gallery;

import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.ui.common.Desk;
import inkling.ui.common.Icons;
import inkling.ui.common.ModelNames;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Which model is asked about which images, both to be changed, and what can be taken away as a file. */
final class SourceBar extends HBox {

    private final Desk desk;
    private final GalleryController controller;
    private final MenuButton models = new MenuButton("No model");
    private final MenuButton sources = new MenuButton();

    SourceBar(GalleryContext context, Region exports) {
        desk = context.desk();
        controller = context.controller();
        getStyleClass().addAll("gap", "source-bar");
        setAlignment(Pos.CENTER_LEFT);
        models.setId("gallery-model");
        models.setGraphic(Icons.of(Feather.CPU));
        models.setTooltip(new Tooltip("Which model is asked"));
        models.setMaxWidth(320);
        models.setOnShowing(e -> listModels());
        models.getItems().add(new MenuItem("Reading the list"));
        sources.setId("gallery-data");
        sources.setGraphic(Icons.of(Feather.DATABASE));
        sources.setTooltip(new Tooltip("Which images it is asked about"));
        sources.setMaxWidth(320);
        addSources();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label on = new Label("on");
        on.setMinWidth(USE_PREF_SIZE);
        on.getStyleClass().add("muted");
        getChildren().addAll(models, on, sources, space, exports);
        controller.network().addListener(o -> name());
        desk.model().addListener(o -> name());
        controller.source().addListener(o -> name());
        name();
    }

    private void name() {
        Optional<StoredModel> network = controller.network().get().or(desk.model()::get);
        models.setText(network.map(model -> model.card().name()).orElse("No model"));
        models.setAccessibleText("Model: " + models.getText());
        String words = SourceWords.of(controller.source().get());
        sources.setText(words.equals(SourceWords.SYNTHETIC) ? "Synthetic digits" : words);
        sources.setAccessibleText("Images: " + sources.getText());
    }

    private void listModels() {
        desk.tasks()
                .start(progress -> new ModelLibrary(desk.directories()).list(), this::showModels, e -> desk.notices()
                        .problem("The models cannot be listed", e));
    }

    private void showModels(List<ModelLibrary.Entry> entries) {
        models.getItems().clear();
        desk.model().get().ifPresent(model -> models.getItems()
                .addAll(
                        item("In use on the pad: " + model.card().name(), () -> controller.ask(model)),
                        new SeparatorMenuItem()));
        for (ModelLibrary.Entry entry : entries) {
            models.getItems().add(item(ModelNames.of(entry.id()), () -> controller.ask(entry.id())));
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

package inkling.ui.gallery;

import inkling.platform.UserException;
import inkling.ui.common.Desk;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The third screen: all images of a set, what a network makes of them, where it fails and why. */
public final class GalleryScreen extends StackPane implements AutoCloseable {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final GalleryModel model;
    private final GalleryController controller;
    private final Drawer drawer;

    /** @param keeper takes images whose label a person corrects */
    public GalleryScreen(Desk desk, DigitKeeper keeper) {
        this.desk = desk;
        model = new GalleryModel(new Relabels(keeper));
        Evaluations evaluations = new Evaluations(desk);
        controller = new GalleryController(desk, model, evaluations);
        GalleryContext context = new GalleryContext(desk, model, controller, evaluations);
        setId("gallery-screen");
        getStyleClass().add("gallery-screen");
        getStylesheets()
                .add(Objects.requireNonNull(GalleryScreen.class.getResource("gallery.css"))
                        .toExternalForm());
        ThumbnailGrid grid = new ThumbnailGrid(model, desk.appearance().theme());
        drawer = new Drawer(GalleryTabs.of(context));
        DetailPane detail = new DetailPane(context);
        SourceBar sources = new SourceBar(context, new Region());
        GalleryFrame frame = new GalleryFrame(
                List.of(sources, new Headline(model, grid), new FilterBar(model)),
                new GridArea(context, grid, sources::openModel),
                detail,
                drawer,
                desk.settings());
        new GridInput(grid, model, new ContextMenu(), frame::openDetail, this::relabel);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                undo();
                event.consume();
            }
        });
        getChildren().add(frame);
    }

    private void relabel(int digit) {
        int image = model.selection().focused().get();
        if (image == Selection.NONE || model.evaluation().get().isEmpty()) {
            return;
        }
        try {
            model.relabels().relabel(model.evaluation().get().get().data(), image, digit);
            desk.notices().tell("Kept in My digits as a " + digit + ".", "Undo", this::undo);
        } catch (UserException e) {
            desk.notices().problem("The image could not be kept", e);
        }
    }

    private void undo() {
        try {
            OptionalInt image = model.relabels().undo();
            desk.notices().tell(image.isPresent() ? "Taken back." : "There is nothing to take back.");
        } catch (UserException e) {
            desk.notices().problem("It could not be taken back", e);
        }
    }

    /** Breaks off what is being computed and lets go of all networks. */
    @Override
    public void close() {
        controller.close();
        drawer.close();
    }
}

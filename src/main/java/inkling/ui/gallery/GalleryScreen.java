package inkling.ui.gallery;

import inkling.ui.common.Desk;
import inkling.ui.common.VerticalScroll;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.StackPane;

/** The third screen: all images of a set, what a network makes of them, where it fails and why. */
public final class GalleryScreen extends StackPane implements AutoCloseable {

    private final GalleryContext context;
    private final Drawer drawer;
    private final DetailPane detail;

    /** @param keeper takes images whose label a person corrects */
    public GalleryScreen(Desk desk, DigitKeeper keeper) {
        GalleryModel model = new GalleryModel(new Relabels(keeper));
        Evaluations evaluations = new Evaluations(desk);
        context = new GalleryContext(desk, model, new GalleryController(desk, model, evaluations), evaluations);
        setId("gallery-screen");
        getStyleClass().add("gallery-screen");
        getStylesheets().add(styles());
        ThumbnailGrid grid = new ThumbnailGrid(model, desk.appearance().theme());
        GalleryActions actions = new GalleryActions(context);
        detail = new DetailPane(context, actions);
        drawer = new Drawer(GalleryTabs.of(context));
        ExportMenu exports = new ExportMenu(context);
        SourceBar sources = new SourceBar(context, new OrderAndSize(model, grid), exports);
        GalleryFrame frame = new GalleryFrame(
                List.of(sources, new Headline(model), new FilterBar(model)),
                new GridArea(context, grid, sources::openModel),
                detail,
                drawer,
                desk.settings());
        ImageMenu menu = new ImageMenu(model, actions, exports, frame::openDetail);
        new GridInput(grid, model, menu, frame::openDetail, actions::relabel);
        new DetailKeys(model, actions, grid::requestFocus).install(this, detail);
        getChildren().add(scrolled(frame));
    }

    /** Large text in a small window needs more height than there is. */
    private static VerticalScroll scrolled(GalleryFrame frame) {
        VerticalScroll scroll = new VerticalScroll(frame);
        scroll.getStyleClass().addAll("plain-scroll", "edge-to-edge");
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The Gallery's style sheet, for menus, which are windows of their own. */
    static String styles() {
        return Objects.requireNonNull(GalleryScreen.class.getResource("gallery.css"))
                .toExternalForm();
    }

    /**
     * Looks at other images.
     *
     * @param source as the command line writes it
     */
    public void look(String source) {
        context.controller().look(source);
    }

    /** For measurements. */
    GalleryContext context() {
        return context;
    }

    /** Breaks off what is being computed and lets go of all networks. */
    @Override
    public void close() {
        context.controller().close();
        detail.close();
        drawer.close();
    }
}

package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import inkling.explain.ImageMap;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Theme;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/**
 * A map on the screen. All points are painted into one picture the size of the view, once a pulse: ten thousand of them move
 * with the mouse also without a graphics card. {@link MapInput} is its mouse and keyboard.
 */
final class MapCanvas extends Region {

    private static final double NEAR = 8;
    private static final double RING = 7;

    private final MapModel model;
    private final Looking looking;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final ImageView view = new ImageView();
    private final Polyline line = new Polyline();
    private final Circle chosenRing = new Circle(RING);
    private final Circle hoverRing = new Circle(RING);
    private final DigitPicture picture = new DigitPicture(2);
    private final Label words = new Label();
    private final HBox card = new HBox(picture, words);
    private PixelBuffer<IntBuffer> buffer;
    private MapViewport whole = new MapViewport(0, 0, 1, 1, 1);
    private Optional<MapViewport> part = Optional.empty();
    private int hovered = Looking.NONE;

    MapCanvas(MapModel model, Looking looking, ReadOnlyObjectProperty<Theme> theme) {
        this.model = model;
        this.looking = looking;
        this.theme = theme;
        setId("map");
        getStyleClass().add("image-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Map of the images");
        setMinSize(200, 120);
        line.getStyleClass().add("lasso");
        chosenRing.getStyleClass().add("chosen-ring");
        hoverRing.getStyleClass().add("hover-ring");
        card.getStyleClass().add("hover-card");
        getChildren().addAll(view, line, chosenRing, hoverRing, card);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        getChildren().forEach(child -> child.setManaged(false));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.map().addListener(o -> showAll());
        model.colouring().addListener(o -> requestLayout());
        looking.image().addListener(o -> requestLayout());
        looking.picked().addListener(o -> line.getPoints().clear());
        theme.addListener(o -> requestLayout());
        hover(Looking.NONE);
    }

    /** What is in view. */
    MapViewport viewport() {
        return part.orElse(whole);
    }

    /** Shows the whole map again. */
    void showAll() {
        part = Optional.empty();
        line.getPoints().clear();
        hover(Looking.NONE);
        requestLayout();
    }

    void zoom(double factor, double x, double y) {
        MapViewport next = viewport().zoomed(factor, x, y, whole);
        part = next.scale() > whole.scale() ? Optional.of(next) : Optional.empty();
        changeView();
    }

    void move(double right, double down) {
        part = Optional.of(viewport().moved(right, down));
        changeView();
    }

    private void changeView() {
        line.getPoints().clear();
        hover(Looking.NONE);
        requestLayout();
    }

    /** The lasso so far: its points are x and y in turn, pixels of this view. */
    Polyline lassoLine() {
        return line;
    }

    /** The image whose point is nearest to a place of the view, or {@link Looking#NONE} where none is near. */
    int at(double x, double y) {
        if (model.map().get().isEmpty()) {
            return Looking.NONE;
        }
        ImageMap map = model.map().get().get();
        MapViewport viewport = viewport();
        double least = NEAR * NEAR;
        int nearest = Looking.NONE;
        for (int i = 0; i < map.size(); i++) {
            double right = viewport.toX(map.x(i)) - x;
            double down = viewport.toY(map.y(i)) - y;
            double distance = right * right + down * down;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Shows the image under the mouse beside its point, or nothing. */
    void hover(int image) {
        if (image != hovered && image != Looking.NONE) {
            model.mapped().ifPresent(e -> picture.show(e.data().image(image), theme.get()));
            words.setText(model.words(image));
        }
        hovered = image;
        card.setVisible(image != Looking.NONE);
        place(hoverRing, image);
        if (image != Looking.NONE) {
            card.applyCss();
            card.autosize();
            double x = hoverRing.getCenterX();
            double y = hoverRing.getCenterY();
            boolean right = x + 16 + card.getWidth() <= getWidth();
            card.relocate(
                    right ? x + 12 : Math.max(0, x - 12 - card.getWidth()),
                    Math.max(0, Math.min(getHeight() - card.getHeight(), y - card.getHeight() / 2)));
        }
    }

    private void place(Circle ring, int image) {
        boolean there = model.map().get().isPresent()
                && image >= 0
                && image < model.map().get().get().size();
        ring.setVisible(there);
        if (there) {
            ring.setCenterX(viewport().toX(model.map().get().get().x(image)));
            ring.setCenterY(viewport().toY(model.map().get().get().y(image)));
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1 || getScene() == null) {
            return;
        }
        model.map().get().ifPresent(map -> {
            whole = MapViewport.fit(map, getWidth(), getHeight());
            part = part.map(p -> new MapViewport(p.centreX(), p.centreY(), p.scale(), getWidth(), getHeight()));
        });
        paint();
        place(chosenRing, looking.image().get());
    }

    private void paint() {
        Optional<Evaluation> evaluation = model.mapped();
        view.setVisible(evaluation.isPresent());
        if (evaluation.isEmpty()) {
            return;
        }
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        int width = (int) Math.ceil(getWidth() * scale);
        int height = (int) Math.ceil(getHeight() * scale);
        if (buffer == null || buffer.getWidth() != width || buffer.getHeight() != height) {
            buffer = new PixelBuffer<>(
                    width, height, IntBuffer.wrap(new int[width * height]), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth(width / scale);
            view.setFitHeight(height / scale);
        }
        new MapPainter(theme.get())
                .paint(
                        buffer.getBuffer().array(),
                        width,
                        model.map().get().orElseThrow(),
                        evaluation.get(),
                        model.colouring().get(),
                        viewport(),
                        scale,
                        viewport().scale() / whole.scale());
        buffer.updateBuffer(all -> null);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 240;
    }
}

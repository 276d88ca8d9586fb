package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ui.common.Appearance;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The sheet one draws on. Dry ink is on one canvas, to which each new piece of a stroke is added; the short bit between the
 * last finished piece and the pen is on another, wiped at every move. Overlays lie on top and get the paper's scale.
 */
final class Paper extends Region {

    private final PadModel model;
    private final Appearance appearance;
    private final Canvas dry = new Canvas();
    private final Canvas tip = new Canvas();
    private final PaperGuide guide = new PaperGuide();
    private final Label invitation = new Label("Draw a digit");
    private final BooleanProperty guideShown = new SimpleBooleanProperty(this, "guideShown", true);
    private final List<Overlay> overlays = new ArrayList<>();

    private final PictureImage pictures = new PictureImage();

    private PaperScale scale = new PaperScale(1, 0, 0);
    private int painted;

    /** Something shown over the ink. */
    interface Overlay {
        Node node();

        /** The paper's size or scale has changed. */
        void arrange(PaperScale scale, double width, double height);
    }

    Paper(PadModel model, Appearance appearance) {
        this.model = model;
        this.appearance = appearance;
        getStyleClass().add("paper");
        setId("paper");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("Paper");
        setAccessibleHelp(
                "Draw with the mouse, a pen or a finger; with the keyboard, arrows move and Space puts the pen down");
        invitation.getStyleClass().addAll("invitation");
        invitation.setMouseTransparent(true);
        dry.setMouseTransparent(true);
        tip.setMouseTransparent(true);
        getChildren().addAll(guide, invitation, dry, tip);
        guide.visibleProperty()
                .bind(guideShown.and(Bindings.createBooleanBinding(
                        () -> model.sheet().get().picture().isEmpty(), model.sheet())));
        invitation.visibleProperty().bind(model.sheet().map(Sheet::isEmpty));
        model.ink().addListener((o, was, is) -> inkChanged(was, is));
        model.sheet().addListener((o, was, is) -> {
            if (!was.picture().equals(is.picture())) {
                repaint();
            }
        });
        model.penIsDown().addListener((o, was, is) -> {
            if (!is) {
                repaint();
            }
        });
        model.brushWidth().addListener(o -> repaint());
        appearance.theme().addListener(o -> repaint());
        new PenInput(this, model).listen();
    }

    void add(Overlay overlay) {
        overlays.add(overlay);
        getChildren().add(overlay.node());
        requestLayout();
    }

    BooleanProperty guideShown() {
        return guideShown;
    }

    /** The way from paper units to this node's pixels, as it is now. */
    PaperScale scale() {
        return scale;
    }

    /** The point of the paper under a pixel of this node. */
    Point point(double x, double y, double time) {
        return scale.point(x, y, time);
    }

    private void inkChanged(Ink was, Ink is) {
        List<Point> wet = model.wetPoints();
        boolean onePointMore = wet.size() > 1 && wet.size() == painted + 1;
        boolean newStroke =
                wet.size() == 1 && is.strokes().size() == was.strokes().size() + 1;
        if (onePointMore || newStroke) {
            painted = wet.size();
            InkPainter painter = painter(dry.getGraphicsContext2D());
            painter.paintNewest(wet);
            wipe(tip);
            painter(tip.getGraphicsContext2D()).paintTip(wet);
        } else {
            repaint();
        }
    }

    private InkPainter painter(GraphicsContext g) {
        Theme theme = appearance.theme().get();
        return new InkPainter(g, scale, theme.ink(), model.brushWidth().get() * scale.scale());
    }

    private void repaint() {
        scale = PaperScale.of(
                getWidth(), getHeight(), model.ink().get(), model.brushWidth().get());
        wipe(dry);
        wipe(tip);
        model.sheet().get().picture().ifPresent(this::paint);
        painter(dry.getGraphicsContext2D()).paint(model.ink().get());
        painted = model.wetPoints().size();
        guide.arrange(scale, getWidth(), getHeight());
        for (Overlay overlay : overlays) {
            overlay.arrange(scale, getWidth(), getHeight());
        }
    }

    private void paint(Picture picture) {
        PictureFrame frame = PictureFrame.of(picture);
        double pixel = frame.scale() * scale.scale();
        dry.getGraphicsContext2D()
                .drawImage(
                        pictures.of(picture),
                        Math.rint(scale.x(frame.left())),
                        Math.rint(scale.y(frame.top())),
                        pixel * picture.width(),
                        pixel * picture.height());
    }

    private static void wipe(Canvas canvas) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (dry.getWidth() != width || dry.getHeight() != height) {
            for (Canvas canvas : List.of(dry, tip)) {
                canvas.setWidth(width);
                canvas.setHeight(height);
            }
            repaint();
        }
        guide.resizeRelocate(0, 0, width, height);
        invitation.autosize();
        invitation.relocate(
                Math.rint((width - invitation.getWidth()) / 2), Math.rint((height - invitation.getHeight()) / 2));
        for (Overlay overlay : overlays) {
            overlay.node().resizeRelocate(0, 0, width, height);
            overlay.arrange(scale, width, height);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }
}

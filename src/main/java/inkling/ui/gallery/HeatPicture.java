package inkling.ui.gallery;

import inkling.explain.HeatMap;
import inkling.ink.DigitImage;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Theme;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** An image with, laid over it, which places speak for a digit (blue) and which against it (red). */
final class HeatPicture extends StackPane {

    private static final double WEAKEST = .08;

    private final double pixel;
    private final DigitPicture picture;
    private final Canvas heat;

    /** @param pixel side of one of the image's pixels on the screen */
    HeatPicture(double pixel) {
        this.pixel = pixel;
        picture = new DigitPicture(pixel);
        heat = new Canvas(picture.getWidth(), picture.getHeight());
        heat.setMouseTransparent(true);
        getStyleClass().add("stage");
        getChildren().addAll(picture, heat);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(DigitImage image, Optional<HeatMap> map, Theme theme) {
        picture.show(image, theme);
        GraphicsContext g = heat.getGraphicsContext2D();
        g.clearRect(0, 0, heat.getWidth(), heat.getHeight());
        map.filter(m -> m.strongest() > 0).ifPresent(m -> paint(g, m, theme));
    }

    private void paint(GraphicsContext g, HeatMap map, Theme theme) {
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                double strength = map.at(row, column) / map.strongest();
                if (Math.abs(strength) > WEAKEST) {
                    Color color = strength > 0 ? theme.accent() : theme.danger();
                    g.setFill(color.deriveColor(0, 1, 1, .7 * Math.abs(strength)));
                    g.fillRect(column * pixel, row * pixel, pixel, pixel);
                }
            }
        }
    }
}

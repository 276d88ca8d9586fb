package inkling.ui.pad;

import inkling.ink.Ink;
import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A drawing as a picture to save or copy: black on white whatever the theme, a thousand pixels square. */
final class InkPicture {

    private static final double SIDE = PadModel.PAPER;

    private InkPicture() {}

    /** Of a sheet: its drawing, or its picture as it is. On the JavaFX thread. */
    static WritableImage of(Sheet sheet, double brush) {
        return sheet.picture().map(PictureImage::convert).orElseGet(() -> of(sheet.ink(), brush));
    }

    /** On the JavaFX thread. */
    static WritableImage of(Ink ink, double brush) {
        Canvas canvas = new Canvas(SIDE, SIDE);
        PaperScale scale = PaperScale.of(SIDE, SIDE, ink, brush);
        new InkPainter(canvas.getGraphicsContext2D(), scale, Color.BLACK, brush * scale.scale()).paint(ink);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        return canvas.snapshot(parameters, null);
    }

    /** Without transparency, as JPEG and most programs like it. */
    static BufferedImage opaque(WritableImage image) {
        BufferedImage rgb =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return SwingFXUtils.fromFXImage(image, rgb);
    }
}

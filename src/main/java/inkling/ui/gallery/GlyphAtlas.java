package inkling.ui.gallery;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/**
 * The few characters of captions as alpha masks in device pixels, made once for a scale. Setting 500 captions as text nodes
 * costs more time than a frame has; copying masks does not show.
 */
final class GlyphAtlas {

    private static final String CHARACTERS = "0123456789%→×?✓";

    /** One character: {@code alpha[row * width + column]}, 0 to 255. */
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    record Glyph(int width, int height, byte[] alpha) {}

    private final Map<Character, Glyph> glyphs = new HashMap<>();
    private final int height;

    /**
     * To be called on the JavaFX thread.
     *
     * @param size of the type in pixels of the window
     * @param scale device pixels a pixel of the window
     */
    GlyphAtlas(double size, double scale) {
        Group texts = new Group();
        int cell = (int) Math.ceil(size * 1.5);
        for (int i = 0; i < CHARACTERS.length(); i++) {
            Text text = text(CHARACTERS.charAt(i), size);
            text.relocate(i * cell, 0);
            texts.getChildren().add(text);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(new Scale(scale, scale));
        int rows = (int) Math.ceil(size * 1.4 * scale);
        WritableImage image = texts.snapshot(
                parameters, new WritableImage((int) Math.ceil(CHARACTERS.length() * cell * scale), rows));
        height = rows;
        for (int i = 0; i < CHARACTERS.length(); i++) {
            int width = (int) Math.round(
                    text(CHARACTERS.charAt(i), size).getLayoutBounds().getWidth() * scale);
            glyphs.put(
                    CHARACTERS.charAt(i), cut(image.getPixelReader(), (int) Math.round(i * cell * scale), width, rows));
        }
    }

    private static Text text(char character, double size) {
        Text text = new Text(String.valueOf(character));
        text.setFont(Font.font("Inkling Sans", size));
        text.setTextOrigin(javafx.geometry.VPos.TOP);
        return text;
    }

    private static Glyph cut(PixelReader pixels, int left, int width, int height) {
        byte[] alpha = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                alpha[y * width + x] = (byte) (pixels.getArgb(left + x, y) >>> 24);
            }
        }
        return new Glyph(width, height, alpha);
    }

    Glyph of(char character) {
        return glyphs.get(character);
    }

    /** Of every glyph, device pixels. */
    int height() {
        return height;
    }

    /** Of a text of known characters, device pixels. */
    int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += glyphs.get(text.charAt(i)).width();
        }
        return width;
    }
}

package inkling.cli;

import inkling.data.InkFile;
import inkling.ink.DigitImage;
import inkling.ink.InkRasterizer;
import inkling.ink.LabelledInk;
import inkling.ink.PictureNormalizer;
import inkling.ink.PictureReader;
import inkling.platform.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One digit to be read.
 *
 * @param image as the network sees it
 * @param label what the file says it is, where it says so
 */
record DigitInput(DigitImage image, OptionalInt label) {

    /**
     * The digits of a picture (one) or of a drawing file (any number), told by what the file begins with, not by its name.
     *
     * @throws UserException naming the file and why it cannot be read
     */
    static List<DigitInput> of(Path file) throws UserException {
        if (isDrawing(file)) {
            InkRasterizer rasterizer = new InkRasterizer();
            List<DigitInput> digits = new ArrayList<>();
            for (LabelledInk drawing : InkFile.read(file)) {
                digits.add(new DigitInput(rasterizer.rasterize(drawing.ink()), drawing.label()));
            }
            return digits;
        }
        return List.of(
                new DigitInput(new PictureNormalizer().normalize(PictureReader.read(file)), OptionalInt.empty()));
    }

    /** Whether the file is text that begins as InkML or UNIPEN do; anything else is left to the reader of pictures. */
    static boolean isDrawing(Path file) throws UserException {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder; name the pictures or drawings in it.");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(1024);
        } catch (IOException e) {
            throw UserException.reading(file, e);
        }
        if (start.length == 0) {
            throw new UserException(file + " is empty: it is neither a picture nor a drawing.");
        }
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        return text.startsWith("<") || text.startsWith(".");
    }
}

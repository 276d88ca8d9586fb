package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.InkRasterizer;
import inkling.ink.LabelledInk;
import inkling.ink.Unipen;
import inkling.platform.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A file of pen strokes as a labelled set: InkML or UNIPEN, told by its first character, not by its name. */
public final class InkFile {

    private static final int SNIFFED = 1024;

    private InkFile() {}

    /**
     * All drawings, labelled or not.
     *
     * @throws UserException when the file is missing, neither of the two formats, or bad
     */
    public static List<LabelledInk> read(Path file) throws UserException {
        String start = start(file);
        if (start.startsWith("<")) {
            return InkMl.read(file);
        }
        if (start.startsWith(".")) {
            return Unipen.read(file);
        }
        throw new UserException(file + " is neither an InkML nor a UNIPEN file of pen strokes.");
    }

    /**
     * Whether a file begins as InkML or UNIPEN do, whatever its name.
     *
     * @throws UserException when it cannot be read at all
     */
    public static boolean isInk(Path file) throws UserException {
        String start = start(file);
        return start.startsWith("<") || start.startsWith(".");
    }

    /**
     * The labelled drawings as images; errors as in {@link #read}, and when no drawing has a label.
     *
     * @param writer says by a writer's name whether the drawings are wanted
     */
    public static DigitSet load(Path file, String name, Predicate<String> writer) throws UserException {
        List<LabelledInk> labelled = read(file).stream()
                .filter(drawing -> drawing.label().isPresent() && !drawing.ink().isEmpty())
                .toList();
        if (labelled.isEmpty()) {
            throw new UserException(file + " holds no drawing whose label is a digit.");
        }
        labelled = labelled.stream()
                .filter(drawing -> writer.test(drawing.writer()))
                .toList();
        if (labelled.isEmpty()) {
            throw new UserException(file + " holds no drawing by these writers.");
        }
        return rasterize(labelled, name);
    }

    /** One image a drawing, in the same order; a drawing without label becomes {@link DigitSet#UNLABELLED}. */
    public static DigitSet rasterize(List<LabelledInk> drawings, String name) {
        byte[] pixels = new byte[Math.multiplyExact(drawings.size(), DigitImage.PIXELS)];
        byte[] labels = new byte[drawings.size()];
        InkRasterizer rasterizer = new InkRasterizer();
        for (int i = 0; i < labels.length; i++) {
            Ink ink = drawings.get(i).ink();
            byte[] image = rasterizer.rasterize(ink).toBytes();
            System.arraycopy(image, 0, pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
            labels[i] = (byte) drawings.get(i).label().orElse(DigitSet.UNLABELLED);
        }
        return DigitSet.of(name, pixels, labels);
    }

    /** The first characters that are not space, without the byte order mark some editors write. */
    private static String start(Path file) throws UserException {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder, not a file of pen strokes.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
            return start.replace("\ufeff", "").stripLeading();
        } catch (IOException e) {
            throw UserException.reading(file, e);
        }
    }
}

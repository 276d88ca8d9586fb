package inkling.ui.pad;

import inkling.data.InkFile;
import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.ink.Picture;
import inkling.ink.PictureReader;
import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.AtomicFiles;
import inkling.platform.UserException;
import inkling.ui.common.Desk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Drawings and models to and from files, off the JavaFX thread; whatever goes wrong is told in one sentence. */
final class DrawingFiles {

    private static final double FITTED = .6 * PadModel.PAPER;

    private final Desk desk;
    private final PadModel model;

    DrawingFiles(Desk desk, PadModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** Puts a drawing on the paper, or a model to use; which of them the file's name tells. */
    void open(Path file) {
        if (name(file).endsWith(".zip")) {
            desk.tasks().start(progress -> ModelFile.read(file), this::use, e -> desk.notices()
                    .problem(file + " could not be opened", e));
        } else {
            desk.tasks().start(progress -> read(file), opened -> put(opened, file), e -> desk.notices()
                    .problem(file + " could not be opened", e));
        }
    }

    private void use(StoredModel opened) {
        desk.model().set(Optional.of(opened));
        desk.notices().tell("Reading with " + opened.card().name() + " now.");
    }

    private static Opened read(Path file) throws UserException {
        if (!InkFile.isInk(file)) {
            return new Opened(List.of(), Optional.of(PictureReader.read(file)));
        }
        List<LabelledInk> drawings = InkFile.read(file);
        if (drawings.isEmpty()) {
            throw new UserException(file + " holds no drawing.");
        }
        return new Opened(drawings, Optional.empty());
    }

    /** What a file holds: drawings or a picture. */
    private record Opened(List<LabelledInk> drawings, Optional<Picture> picture) {}

    private void put(Opened opened, Path file) {
        opened.picture().ifPresentOrElse(model::replace, () -> put(opened.drawings(), file));
    }

    /** A picture from the clipboard or dropped by another program; whatever its size, the window goes on. */
    void put(Image image) {
        desk.tasks()
                .start(
                        progress -> PictureReader.of(SwingFXUtils.fromFXImage(image, null)),
                        model::replace,
                        e -> desk.notices().problem("The picture could not be pasted", e));
    }

    private void put(List<LabelledInk> drawings, Path file) {
        model.replace(onPaper(drawings.get(0).ink()));
        if (drawings.size() > 1) {
            desk.notices()
                    .tell(String.format(
                            Locale.ROOT,
                            "This is the first of %,d drawings in %s.",
                            drawings.size(),
                            file.getFileName()));
        }
    }

    /** As it is where it lies on the paper and is not tiny; otherwise moved to the middle and scaled. */
    static Ink onPaper(Ink ink) {
        Optional<Box> bounds = ink.bounds();
        if (bounds.isEmpty()) {
            return ink;
        }
        Box box = bounds.get();
        double longer = Math.max(box.width(), box.height());
        double edge = PadModel.PAPER / 2;
        boolean onPaper = box.x() >= -edge && box.y() >= -edge && box.right() <= edge && box.bottom() <= edge;
        if (onPaper && longer > PadModel.PAPER / 10) {
            return ink;
        }
        double scale = longer > 0 ? FITTED / longer : 1;
        return ink.transformed(scale, -scale * box.centerX(), -scale * box.centerY());
    }

    /** Writes ink as InkML, or as a picture where the name ends in .png, .jpg or .jpeg. */
    void save(Path file) {
        Sheet sheet = model.sheet().get();
        Ink ink = sheet.ink();
        String name = name(file);
        boolean jpeg = name.endsWith(".jpg") || name.endsWith(".jpeg");
        if (jpeg || name.endsWith(".png")) {
            BufferedImage picture =
                    InkPicture.opaque(InkPicture.of(sheet, model.brushWidth().get()));
            write(file, out -> {
                if (!ImageIO.write(picture, jpeg ? "jpg" : "png", out)) {
                    throw new IOException("This Java cannot write such pictures");
                }
            });
        } else if (sheet.picture().isPresent()) {
            desk.notices()
                    .problem(
                            "The picture could not be saved as ink",
                            new UserException("A picture has no strokes: save it as .png or .jpg."));
        } else {
            List<LabelledInk> one = List.of(new LabelledInk(ink, OptionalInt.empty(), ""));
            write(file, out -> InkMl.write(out, one));
        }
    }

    private void write(Path file, AtomicFiles.Content content) {
        desk.tasks()
                .start(
                        progress -> {
                            AtomicFiles.write(file, content);
                            return file;
                        },
                        written -> desk.notices().tell("Saved as " + written + "."),
                        e -> desk.notices().problem("The drawing could not be saved as " + file, e));
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}

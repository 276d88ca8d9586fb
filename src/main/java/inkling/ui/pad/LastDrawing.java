package inkling.ui.pad;

import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.ink.Picture;
import inkling.ink.PictureReader;
import inkling.platform.AtomicFiles;
import inkling.platform.LatestRequest;
import inkling.platform.UserException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.InvalidationListener;
import javax.imageio.ImageIO;

/**
 * The drawing on the paper and what was said about its digits, kept in a file after every stroke and there again at the next
 * start.
 */
final class LastDrawing implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LastDrawing.class.getName());

    private final Path file;
    private final Path picture;
    private final LatestRequest files = new LatestRequest("drawing");

    /** @param file of the drawing; a picture lies beside it as PNG */
    LastDrawing(Path file) {
        this.file = file;
        picture = file.resolveSibling("drawing.png");
    }

    /**
     * The drawing, with the digits that were joined, parted and chosen. Nothing where there is none or the file is damaged; a
     * damaged one is left where it is until something is drawn.
     */
    Optional<Sheet> read() {
        Optional<LabelledInk> drawing = drawing();
        Optional<Sheet> bare = picture().or(() -> drawing.map(found -> Sheet.of(found.ink())));
        return bare.map(sheet ->
                SheetNotes.applied(sheet, drawing.map(LabelledInk::notes).orElse(List.of())));
    }

    private Optional<LabelledInk> drawing() {
        try {
            return Files.exists(file) ? InkMl.read(file).stream().findFirst() : Optional.empty();
        } catch (UserException e) {
            LOG.log(System.Logger.Level.WARNING, "The last drawing cannot be restored", e);
            return Optional.empty();
        }
    }

    private Optional<Sheet> picture() {
        try {
            return Files.exists(picture) ? Optional.of(Sheet.of(PictureReader.read(picture))) : Optional.empty();
        } catch (UserException e) {
            LOG.log(System.Logger.Level.WARNING, "The last picture cannot be restored", e);
            return Optional.empty();
        }
    }

    /** Reads on the thread that writes, so that a start can go on meanwhile. */
    CompletableFuture<Optional<Sheet>> fetch() {
        return CompletableFuture.supplyAsync(() -> read().filter(sheet -> !sheet.equals(Sheet.BLANK)), files::always);
    }

    /** Keeps what lies on the paper from now on; a stroke when it is done. */
    void follow(PadModel model) {
        InvalidationListener keep = o -> {
            if (!model.penIsDown().get()) {
                keep(model.sheet().get());
            }
        };
        model.penIsDown().addListener(keep);
        model.sheet().addListener(keep);
    }

    /** Writes soon; of several drawings that wait only the newest is written. */
    void keep(Sheet sheet) {
        files.submit(superseded -> write(sheet));
    }

    private void write(Sheet sheet) {
        try {
            if (sheet.picture().isPresent()) {
                BufferedImage image = grey(sheet.picture().get());
                AtomicFiles.write(picture, out -> {
                    if (!ImageIO.write(image, "png", out)) {
                        throw new IOException("This Java cannot write PNG pictures");
                    }
                });
            } else {
                Files.deleteIfExists(picture);
            }
            LabelledInk drawing = new LabelledInk(sheet.ink(), OptionalInt.empty(), "", SheetNotes.of(sheet));
            AtomicFiles.write(file, out -> InkMl.write(out, List.of(drawing)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The drawing could not be kept in " + file, e);
        }
    }

    private static BufferedImage grey(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                image.getRaster().setSample(x, y, 0, Math.round(255 * Math.max(0, Math.min(1, picture.at(x, y)))));
            }
        }
        return image;
    }

    /** Waits, at most five seconds, until what was drawn is on the disk. */
    @Override
    public void close() {
        CountDownLatch written = new CountDownLatch(1);
        files.always(written::countDown);
        files.close();
        try {
            if (!written.await(5, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The drawing may not be in " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

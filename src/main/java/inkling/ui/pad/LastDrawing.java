package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.platform.AtomicFiles;
import inkling.platform.LatestRequest;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The drawing on the paper, kept in a file after every stroke and there again at the next start. */
final class LastDrawing implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LastDrawing.class.getName());

    private final Path file;
    private final LatestRequest files = new LatestRequest("drawing");

    LastDrawing(Path file) {
        this.file = file;
    }

    /** Nothing where there is none or the file is damaged; a damaged one is left where it is until something is drawn. */
    Optional<Ink> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return InkMl.read(file).stream().findFirst().map(LabelledInk::ink);
        } catch (UserException e) {
            LOG.log(System.Logger.Level.WARNING, "The last drawing cannot be restored", e);
            return Optional.empty();
        }
    }

    /** Writes soon; of several drawings that wait only the newest is written. */
    void keep(Ink ink) {
        files.submit(superseded -> write(ink));
    }

    private void write(Ink ink) {
        try {
            AtomicFiles.write(file, out -> InkMl.write(out, List.of(new LabelledInk(ink, OptionalInt.empty(), ""))));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The drawing could not be kept in " + file, e);
        }
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

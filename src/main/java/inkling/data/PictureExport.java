package inkling.data;

import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a set as PNG pictures in the folders of {@link PictureFolders}, which is a source again. */
public final class PictureExport {

    private PictureExport() {}

    /**
     * Everything is written beside the target first, so that there is a whole export or none.
     *
     * @param folder does not exist yet, or is empty
     * @throws UserException when it is no such folder or cannot be written
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static void write(DigitSet set, Path folder, Progress progress) throws UserException {
        Path target = folder.toAbsolutePath().normalize();
        try {
            requireNew(target);
            Files.createDirectories(target.getParent());
            Path partial = Files.createTempDirectory(target.getParent(), ".inkling-export-");
            try {
                for (int i = 0; i < set.size(); i++) {
                    progress.step(i, set.size());
                    Path digit = Files.createDirectories(partial.resolve(PictureFolders.BY_LABEL.get(set.label(i))));
                    try (OutputStream out =
                            Files.newOutputStream(digit.resolve(String.format(Locale.ROOT, "%06d.png", i)))) {
                        DigitPng.write(out, set.image(i));
                    }
                }
                progress.show(set.size(), set.size());
                Files.deleteIfExists(target);
                Files.move(partial, target);
            } finally {
                remove(partial);
            }
        } catch (IOException e) {
            throw UserException.writing(target, e);
        }
    }

    private static void requireNew(Path target) throws IOException, UserException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new UserException(target + " is a file: choose a new folder.");
        }
        try (Stream<Path> content = Files.list(target)) {
            if (content.findAny().isPresent()) {
                throw new UserException(target + " is not empty: choose a new folder.");
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}

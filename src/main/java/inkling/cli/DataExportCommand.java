package inkling.cli;

import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.ink.DigitImage;
import inkling.platform.UserException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling data export SOURCE DIR}: pictures in folders 0 to 9, which is a source again. */
@Command(
        name = "export",
        description = "Write digits as PNG pictures (28 x 28, black on white) into folders 0 to 9.",
        footer = {"", "Example:", "  inkling data export synthetic:1000 digits"})
final class DataExportCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Parameters(index = "0", paramLabel = "SOURCE", description = DataCommand.SOURCES)
    private String source;

    @Parameters(index = "1", paramLabel = "DIR", description = "A folder that does not exist yet, or is empty.")
    private Path folder;

    @Option(
            names = "--part",
            paramLabel = "training|test",
            description = "Of sources that have parts. Default: training.")
    private Part part = Part.TRAINING;

    DataExportCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        DigitSet set = inkling.sources().load(source, part);
        Path target = folder.toAbsolutePath().normalize();
        try {
            export(set, target);
        } catch (IOException e) {
            throw UserException.writing(target, e);
        }
        inkling.terminal().result("%s: %d pictures", folder, set.size());
        return 0;
    }

    /** Everything is written beside the target first, so that there is a whole export or none. */
    private void export(DigitSet set, Path target) throws IOException, UserException {
        Files.createDirectories(target.getParent());
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UserException(target + " is a file: choose a new folder.");
        }
        if (Files.exists(target)) {
            try (var content = Files.list(target)) {
                if (content.findAny().isPresent()) {
                    throw new UserException(target + " is not empty: choose a new folder.");
                }
            }
            Files.delete(target);
        }
        Path partial = Files.createTempDirectory(target.getParent(), ".inkling-export-");
        try (ProgressLine progress = inkling.terminal().progress("Exporting")) {
            for (int i = 0; i < set.size(); i++) {
                Path digit = Files.createDirectories(partial.resolve(folderOf(set.label(i))));
                write(set, i, digit.resolve(String.format(Locale.ROOT, "%06d.png", i)));
                progress.show(i + 1L, set.size());
            }
            Files.move(partial, target);
        } finally {
            Leftovers.remove(partial);
        }
    }

    private static String folderOf(int label) {
        return label >= 0 && label <= 9 ? Integer.toString(label) : "other";
    }

    private static void write(DigitSet set, int index, Path file) throws IOException {
        BufferedImage image = new BufferedImage(DigitImage.SIZE, DigitImage.SIZE, BufferedImage.TYPE_BYTE_GRAY);
        for (int pixel = 0; pixel < DigitImage.PIXELS; pixel++) {
            int paper = 255 - set.grey(index, pixel);
            image.getRaster().setSample(pixel % DigitImage.SIZE, pixel / DigitImage.SIZE, 0, paper);
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG");
        }
    }
}

package inkling.cli;

import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.data.PictureExport;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling data export SOURCE DIR}: pictures in folders by digit, which is a source again. */
@Command(
        name = "export",
        description = "Write digits as PNG pictures (28 x 28, black on white) into folders 0 to 9; what is no digit"
                + " goes to other, what has no label to unlabelled.",
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
        try (ProgressLine progress = inkling.terminal().progress("Exporting")) {
            PictureExport.write(set, folder, progress);
        }
        inkling.terminal().result("%s: %d pictures", folder, set.size());
        return 0;
    }
}

package inkling.cli;

import inkling.platform.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --report DIR}. */
final class ReportOption {

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "Also write confusion matrix, classification report, reliability, samples and mistakes to DIR, as pictures, text and CSV; after a"
                            + " training its curves too.")
    private Path folder;

    /** @throws UserException when the report could not be written there: better known before the work than after it */
    Optional<Path> folder() throws UserException {
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserException(folder + " is a file; --report names a folder.");
        }
        return Optional.ofNullable(folder);
    }
}

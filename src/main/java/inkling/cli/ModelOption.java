package inkling.cli;

import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --model FILE}. */
final class ModelOption {

    @Option(names = "--model", required = true, paramLabel = "FILE", description = "A model file.")
    private Path file;

    StoredModel load() throws UserException {
        return ModelFile.read(file);
    }
}

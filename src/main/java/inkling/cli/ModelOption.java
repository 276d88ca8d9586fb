package inkling.cli;

import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import picocli.CommandLine.Option;

/** {@code --model FILE}; without it, the bundled model reads. */
final class ModelOption {

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model file, or a name from 'inkling models list'. Default: bundled.")
    private String file;

    StoredModel load(InklingCommand inkling) throws UserException {
        return inkling.models().open(file == null ? ModelLibrary.BUNDLED : file);
    }
}

package inkling.cli;

import inkling.model.StoredModel;
import inkling.platform.UserException;
import picocli.CommandLine.Parameters;

/** The FILE of commands that are about one model. */
final class ModelParameter {

    @Parameters(paramLabel = "FILE", description = "A model file, or a name from 'inkling models list'.")
    private String file;

    StoredModel load(InklingCommand inkling) throws UserException {
        return inkling.models().open(file);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return file;
    }
}

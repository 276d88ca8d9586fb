package inkling.cli;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inkling models verify FILE}: reads all of it with every check, then runs it once. */
@Command(name = "verify", description = "Read all of a model file, check it, and let it answer once.")
final class ModelsVerifyCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Parameters(paramLabel = "FILE", description = "A model file, or a name from 'inkling models list'.")
    private String file;

    ModelsVerifyCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        StoredModel model = inkling.models().open(file);
        Prediction blank;
        try (Classifier classifier = inkling.engine().classifier(model)) {
            blank = classifier.predict(DigitImage.of(new float[DigitImage.PIXELS]));
        }
        if (!Double.isFinite(blank.confidence())) {
            throw new UserException(file + " is not a usable model: its answers are no numbers.");
        }
        inkling.terminal()
                .result(
                        "%s: whole and usable (%s, %,d parameters)",
                        file, model.card().name(), model.network().parameterCount());
        return 0;
    }
}

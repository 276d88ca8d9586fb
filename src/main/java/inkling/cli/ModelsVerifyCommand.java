package inkling.cli;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code inkling models verify FILE}: reads all of it with every check, then runs it once. */
@Command(name = "verify", description = "Read all of a model file, check it, and let it answer once.")
final class ModelsVerifyCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Mixin
    private ModelParameter file;

    ModelsVerifyCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        StoredModel model = file.load(inkling);
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

package inkling.cli;

import inkling.model.ModelCard;
import inkling.model.ModelLibrary;
import inkling.platform.UserException;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code inkling models list}: the bundled model, those of runs and those kept as files. */
@Command(name = "list", description = "Show the models at hand.")
final class ModelsListCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    ModelsListCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws IOException {
        ModelLibrary models = inkling.models();
        for (ModelLibrary.Entry entry : models.list()) {
            try {
                inkling.terminal()
                        .result(
                                "%-32s %s",
                                entry.id(), summary(models.open(entry.id()).card()));
            } catch (UserException e) {
                // One damaged file must not hide the others.
                inkling.terminal().message("inkling: " + e.getMessage());
            }
        }
        return 0;
    }

    private static String summary(ModelCard card) {
        Double accuracy = card.metrics().get("test_accuracy");
        return card.name()
                + (accuracy == null
                        ? ""
                        : String.format(Locale.ROOT, ", %.2f %% of test digits right", 100 * accuracy));
    }
}

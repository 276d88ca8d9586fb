package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.model.ModelFile;
import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.testing.TestModels;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelChoiceTest {

    @TempDir
    Path home;

    /** The choice of the last time is read in the background; whoever chooses before it is there keeps what he chose. */
    @Test
    void whatIsChosenBeforeTheLastChoiceIsReadStays() throws Exception {
        TestToolkit.start();
        Path kept = home.resolve("kept.zip");
        ModelFile.write(kept, TestModels.linear("Last time", 1), TestModels.CONFIGURATION);
        new ModelLibrary(Directories.below(home)).chooseForPad(kept.toString());
        StoredModel chosen = TestModels.linear("Just chosen", 2);
        OpenWindow open = Await.onFx(() -> new OpenWindow(new Stage(), home));
        Await.onFx(() -> {
            new ModelChoice(open.window().desk()).start();
            open.window().desk().model().set(Optional.of(chosen));
            return null;
        });
        // By then both readings have come: the window's own at its first picture, and this one.
        Await.until(() -> open.window().desk().engine().isDone());
        Await.pulses(60);
        StoredModel used = Await.onFx(() -> open.window().desk().model().get().orElseThrow());
        assertThat(used.card().name()).isEqualTo("Just chosen");
        Await.onFx(() -> {
            open.window().close();
            open.window().stage().hide();
            open.close();
            return null;
        });
    }
}

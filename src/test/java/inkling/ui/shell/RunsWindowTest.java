package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.Directories;
import inkling.training.RunState;
import inkling.training.RunStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can happen to runs in the real window: stopped before they begin, deleted while they run, their disk gone. */
class RunsWindowTest {

    @TempDir
    Path home;

    private HeadlessWindow window;
    private WindowHand hand;

    @BeforeEach
    void openTrain() throws Exception {
        window = new HeadlessWindow(home, 1280, 800, settings -> {});
        hand = window.hand();
        window.turnTo("train");
        hand.write("#data-source", "synthetic:640");
        Await.until(() -> hand.text("#data-sentence").startsWith("576 to learn from"));
        hand.write("#setting-epochs", "2000");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean isShown(String id) {
        Node node = window.scene().lookup(id);
        return node != null && node.isVisible();
    }

    private TableView<?> table() {
        return (TableView<?>) window.scene().lookup("#runs");
    }

    private void select(int row) throws Exception {
        Await.onFx(() -> {
            table().getSelectionModel().clearAndSelect(row);
            return null;
        });
    }

    private List<RunStore.Entry> runs() throws IOException {
        return new RunStore(Directories.below(home)).list();
    }

    private int rows() throws Exception {
        return Await.onFx(() -> table().getItems().size());
    }

    private String notice() throws Exception {
        return Await.onFx(() -> hand.text("#notice"));
    }

    @Test
    void aRunUnderWayIsNotDeletedAndOneThatEndedCanBeTakenBack() throws Exception {
        hand.press("#train");
        Await.until(() -> isShown("#run-pause"));
        select(0);
        hand.press("#run-delete");
        assertThat(notice()).isEqualTo("This run is under way: stop it first.");
        assertThat(rows()).isEqualTo(1);

        hand.press("#run-stop");
        Await.until(() -> hand.text("#run-state").startsWith("Stopped"));
        select(0);
        hand.press("#run-delete");
        assertThat(notice()).endsWith("was deleted.");
        assertThat(rows()).isZero();
        hand.press("#notice-action");
        assertThat(rows()).isEqualTo(1);

        select(0);
        hand.press("#run-delete");
        hand.press("#run-on-pad");
        assertThat(notice()).isEqualTo("This run was deleted.");
        assertThat(runs()).as("until the next deletion or the end").hasSize(1);
    }

    @Test
    void aRunThatIsStoppedWhileItIsGotReadyStops() throws Exception {
        Await.onFx(() -> {
            ((javafx.scene.control.Button) window.scene().lookup("#train")).fire();
            ((javafx.scene.control.Button) window.scene().lookup("#run-stop")).fire();
            return null;
        });
        Await.until(() -> hand.text("#run-state").startsWith("Stopped"));
        assertThat(runs().get(0).info().state()).isEqualTo(RunState.STOPPED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // which does not take open files away
    void aRunWhoseDiskIsGoneGoesOnAndOffersToSaveTheWeightsElsewhere() throws Exception {
        hand.press("#train");
        Await.until(() -> isShown("#run-pause"));
        Path folder = runs().get(0).folder().path();
        Path aside = home.resolve("gone");
        Files.move(folder, aside);
        Files.writeString(folder, "a file where the folder was");
        hand.press("#run-pause");
        Await.until(() -> hand.text("#run-state").startsWith("Paused"));
        Await.until(() -> hand.text("#run-warning").contains("could not be saved to " + folder));
        assertThat(isShown("#run-save-elsewhere")).isTrue();
        hand.press("#run-resume");
        Await.until(() -> hand.text("#run-state").startsWith("Epoch"));
        hand.press("#run-stop");
        Await.until(() -> hand.text("#run-state").startsWith("Stopped"));
        assertThat(isShown("#run-save-elsewhere")).isTrue();
    }
}

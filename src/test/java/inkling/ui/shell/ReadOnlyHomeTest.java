package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.SyntheticDigits;
import inkling.platform.Directories;
import inkling.platform.InstanceLock;
import inkling.testing.SmallDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that cannot be written to: the window reads digits, and says of what it cannot keep that it cannot. */
class ReadOnlyHomeTest {

    @TempDir
    Path folder;

    @Test
    void theWindowReadsDigitsAndSaysThatARunHasNoPlace() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (SmallDisk disk = new SmallDisk(home, 1024)) {
            disk.forbidWriting("data", "config", "state", "cache");
            try (InstanceLock lock = InstanceLock.acquire(Directories.below(home))) {
                assertThat(lock.isFirst()).isFalse();
                assertThat(lock.warning().orElseThrow()).contains("cannot be written to");
            }
            try (HeadlessWindow window = new HeadlessWindow(home, 1280, 800, settings -> {})) {
                new TourPen(window.scene()).draw(new SyntheticDigits(1).ink(3, 1));
                Await.until(() -> !window.window().desk().drawingRead().get().isEmpty());
                window.turnTo("train");
                WindowHand hand = window.hand();
                hand.write("#data-source", "synthetic:640");
                Await.until(() -> hand.text("#data-sentence").startsWith("576 to learn from"));
                hand.press("#train");
                Await.until(() -> hand.text("#run-state").equals("The run could not start"));
                assertThat(Await.onFx(() -> hand.text("#run-details")))
                        .startsWith("There is no place to keep the run: ");
            }
        }
    }
}

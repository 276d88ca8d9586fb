package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.InstanceLock;
import inkling.platform.Settings;
import inkling.training.Presets;
import inkling.training.RunFolder;
import inkling.training.RunStore;
import inkling.ui.common.WindowTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows over one home: what was deleted belongs to the first, which may still take it back. */
class SecondWindowTest {

    @TempDir
    Path home;

    private Path deletedRun;
    private Path deletedDigits;

    @BeforeEach
    void deleteARunAndADigit() throws Exception {
        TestToolkit.start();
        RunStore runs = new RunStore(Directories.below(home));
        RunFolder run = runs.create(Presets.all().get(0).plan());
        runs.delete(run);
        deletedRun = home.resolve("data/runs/.deleted").resolve(run.id());
        MyDigits mine = new MyDigits(Directories.below(home));
        MyDigit digit = mine.add(new SyntheticDigits(1).ink(7, 1), 7, "drawn");
        mine.delete(List.of(digit.id()));
        deletedDigits = home.resolve("data/my-digits/.deleted");
        assertThat(deletedRun).isDirectory();
        assertThat(count(deletedDigits)).isEqualTo(1);
    }

    private static boolean isEmpty(Path folder) {
        String[] there = folder.toFile().list();
        return there == null || there.length == 0;
    }

    private static long count(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    /** Opens a window as {@link WindowApp} does and waits until it has done what a start does. */
    private boolean start() throws Exception {
        Directories directories = Directories.below(home);
        try (InstanceLock lock = InstanceLock.acquire(directories);
                Settings settings = lock.isFirst() ? Settings.open(directories) : Settings.openReadOnly(directories);
                WindowTasks tasks = new WindowTasks()) {
            InklingWindow window = Await.onFx(() -> {
                InklingWindow opened = WindowApp.open(new Stage(), directories, settings, tasks, Dl4jEngine::new);
                opened.stage().show();
                return opened;
            });
            Await.until(() -> window.desk().engine().isDone());
            AtomicBoolean digitsDone = new AtomicBoolean();
            window.desk().digits().perform("", MyDigits::list, found -> digitsDone.set(true));
            Await.until(digitsDone::get);
            if (lock.isFirst()) {
                Await.until(() -> !Files.exists(deletedRun) && isEmpty(deletedDigits));
            } else {
                Await.pulses(20);
            }
            Await.onFx(() -> {
                window.close();
                window.stage().hide();
                return null;
            });
            return lock.isFirst();
        }
    }

    @Test
    void theSecondLeavesWhatWasDeletedAndTheNextFirstOneFreesIt() throws Exception {
        try (InstanceLock first = InstanceLock.acquire(Directories.below(home))) {
            assertThat(first.isFirst()).isTrue();
            assertThat(start()).isFalse();
            assertThat(deletedRun).isDirectory();
            assertThat(count(deletedDigits)).isEqualTo(1);
            assertThat(home.resolve("config/settings.json")).doesNotExist();
        }
        assertThat(start()).isTrue();
        assertThat(count(deletedDigits)).isZero();
    }
}

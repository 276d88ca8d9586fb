package inkling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

    @TempDir
    Path home;

    @Test
    void theSecondOneOverAHomeIsNotTheFirstUntilTheFirstHasGone() {
        Directories directories = Directories.below(home);
        try (InstanceLock first = InstanceLock.acquire(directories);
                InstanceLock second = InstanceLock.acquire(directories)) {
            assertThat(first.isFirst()).isTrue();
            assertThat(second.isFirst()).isFalse();
        }
        try (InstanceLock next = InstanceLock.acquire(directories)) {
            assertThat(next.isFirst()).isTrue();
        }
    }
}

package inkling.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    Path folder;

    @Test
    void aDiskThatFillsUpInMidWriteLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = folder.resolve("settings.json");
        AtomicFiles.write(file, "old");
        for (int full : new int[] {0, 1, 70_000, 1 << 20}) {
            assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                        out.write(new byte[full]);
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
            assertThat(file).hasContent("old");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatAKilledProgramLeftIsSweptAndWhatAnotherWritesNowIsNot() throws Exception {
        Path left = Files.createTempFile(folder, ".inkling-", ".tmp");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Path fresh = Files.createTempFile(folder, ".inkling-", ".tmp");
        AtomicFiles.write(folder.resolve("a.txt"), "a");
        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
    }
}

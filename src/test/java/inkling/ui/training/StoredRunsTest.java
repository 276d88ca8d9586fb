package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSources;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.training.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredRunsTest {

    @TempDir
    Path home;

    private RunRow run;
    private StoredRuns runs;
    private Path target;

    @BeforeEach
    void aRunWithAModel() throws IOException {
        Directories directories = Directories.below(home);
        runs = new StoredRuns(directories, new DataSources(directories, Optional.empty()));
        Path folder = Files.createDirectories(home.resolve("run-1"));
        run = new RunRow(folder, "My run", "quick", "mnist", "2026-11-21 08:30", 2, .99, .99, 8, true, false);
        Files.writeString(new RunFolder(folder).model(), "the model");
        target = Files.createDirectories(home.resolve("out")).resolve("mine.zip");
    }

    @Test
    void exportCopiesTheModelOverWhatWasThere() throws Exception {
        Files.writeString(target, "something older and longer than the model");
        runs.export(run, target);
        assertThat(target).hasContent("the model");
        assertThatNothingElseLiesBeside(target);
    }

    @Test
    void whatWasThereStaysWhenTheModelIsGone() throws Exception {
        Files.writeString(target, "older");
        Files.delete(new RunFolder(run.folder()).model());
        assertThatThrownBy(() -> runs.export(run, target))
                .isInstanceOf(UserException.class)
                .hasMessage("The model of My run is not there any more; nothing was written.");
        assertThat(target).hasContent("older");
        assertThatNothingElseLiesBeside(target);
    }

    @Test
    void whatWasThereStaysWhenTheModelCannotBeRead() throws Exception {
        Files.writeString(target, "older");
        Path model = new RunFolder(run.folder()).model();
        Files.delete(model);
        Files.createDirectories(model.resolve("a folder where the file should be"));
        assertThatThrownBy(() -> runs.export(run, target)).isInstanceOf(UserException.class);
        assertThat(target).hasContent("older");
        assertThatNothingElseLiesBeside(target);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path nowhere = target.resolveSibling("a file").resolve("mine.zip");
        assertThatThrownBy(() -> {
                    Files.writeString(nowhere.getParent(), "not a folder");
                    runs.export(run, nowhere);
                })
                .isInstanceOf(UserException.class)
                .hasMessageContaining(nowhere.toString());
    }

    private static void assertThatNothingElseLiesBeside(Path file) throws IOException {
        try (Stream<Path> there = Files.list(file.getParent())) {
            assertThat(there).containsExactly(file);
        }
    }
}

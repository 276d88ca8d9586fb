package inkling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.testing.TestModels;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelLibraryTest {

    @TempDir
    Path home;

    private Directories directories;
    private ModelLibrary library;

    @BeforeEach
    void open() {
        directories = Directories.below(home);
        library = new ModelLibrary(directories);
    }

    @Test
    void runsAndFilesAreListedAndOpened() throws Exception {
        ModelFile.write(
                directories.data().resolve("runs/a-run/model.zip"),
                TestModels.linear("Of a run", 1),
                TestModels.CONFIGURATION);
        Path outside = home.resolve("mine.zip");
        ModelFile.write(outside, TestModels.linear("Of a friend", 2), TestModels.CONFIGURATION);
        library.keep(outside);
        library.keep(outside);

        assertThat(library.list())
                .extracting(ModelLibrary.Entry::id)
                .contains("run:a-run", "file:mine.zip", "file:mine-2.zip");
        assertThat(library.open("run:a-run").card().name()).isEqualTo("Of a run");
        assertThat(library.open("file:mine.zip").card().name()).isEqualTo("Of a friend");
    }

    @Test
    void thePadUsesTheBundledModelUntilAnotherIsChosen() throws Exception {
        assertThat(library.padChoice()).isEqualTo("bundled");
        library.chooseForPad("run:a-run");
        assertThat(new ModelLibrary(directories).padChoice()).isEqualTo("run:a-run");
    }

    @Test
    void anIdCannotLeaveTheLibrary() {
        assertThatThrownBy(() -> library.open("run:../../secret")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> library.open("file:../x.zip")).hasMessage("There is no model ../x.zip.");
    }

    @Test
    void whatIsNoModelIsNotKept() throws Exception {
        Path file = home.resolve("bad.zip");
        Files.writeString(file, "not a zip");
        assertThatThrownBy(() -> library.keep(file)).isInstanceOf(UserException.class);
        assertThat(directories.data().resolve("models")).doesNotExist();
    }
}

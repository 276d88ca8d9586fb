package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DigitSet;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.testing.TestDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageNotesTest {

    private final DigitSet data = TestDigits.noise(20, 1);

    @TempDir
    Path home;

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(Directories.below(home).data().resolve("notes"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void notesBelongToTheImagesOfASetWhateverItsName() throws UserException {
        ImageNotes.of(Directories.below(home), data).put(3, "  a torn 7\nsee the original ");
        ImageNotes again = ImageNotes.of(Directories.below(home), data.range("other name", 0, 20));
        assertThat(again.get(3)).isEqualTo("a torn 7\nsee the original");
        assertThat(again.get(4)).isEmpty();
        assertThat(ImageNotes.of(Directories.below(home), TestDigits.noise(20, 2))
                        .get(3))
                .isEmpty();
    }

    @Test
    void anEmptyNoteTakesItAwayAndALongOneIsCut() throws UserException {
        ImageNotes notes = ImageNotes.of(Directories.below(home), data);
        notes.put(3, "x".repeat(ImageNotes.LONGEST + 1));
        assertThat(notes.get(3)).hasSize(ImageNotes.LONGEST);
        notes.put(3, " ");
        assertThat(ImageNotes.of(Directories.below(home), data).get(3)).isEmpty();
    }

    @Test
    void damagedNotesAreNamedAndLeftAsTheyAre() throws UserException, IOException {
        ImageNotes.of(Directories.below(home), data).put(3, "kept");
        Files.writeString(file(), "{\"3\": \"ke");
        assertThatThrownBy(() -> ImageNotes.of(Directories.below(home), data))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(file().toString());
        assertThat(file()).content().isEqualTo("{\"3\": \"ke");
        Files.writeString(file(), List.of(1, 2).toString());
        assertThat(ImageNotes.of(Directories.below(home), data).get(1)).isEmpty();
    }
}

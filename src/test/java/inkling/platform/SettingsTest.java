package inkling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path home;

    @Test
    void whatIsPutIsThereAtTheNextStart() {
        try (Settings settings = open()) {
            settings.put("theme", "dark");
            settings.put("reducedMotion", true);
            settings.put("textScale", 1.25);
        }
        try (Settings settings = open()) {
            assertThat(settings.text("theme", "light")).isEqualTo("dark");
            assertThat(settings.flag("reducedMotion", false)).isTrue();
            assertThat(settings.number("textScale", 1, .8, 1.6)).isEqualTo(1.25);
        }
    }

    @Test
    void aDamagedFileIsKeptBesideAndTheDefaultsHold() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\": \"dark\", ");
        try (Settings settings = open()) {
            assertThat(settings.text("theme", "light")).isEqualTo("light");
            settings.put("theme", "dark");
        }
        assertThat(file().resolveSibling("settings.broken.json")).hasContent("{\"theme\": \"dark\", ");
        assertThat(Files.readString(file())).contains("dark");
    }

    @Test
    void valuesOfAnotherKindOrOutOfRangeGiveTheDefaultAndUnknownOnesAreKept() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"textScale\": 1e9, \"theme\": 3, \"fromTheFuture\": {\"a\": [1]}}");
        try (Settings settings = open()) {
            assertThat(settings.number("textScale", 1, .8, 1.6)).isEqualTo(1);
            assertThat(settings.text("theme", "light")).isEqualTo("light");
            settings.put("reducedMotion", true);
        }
        assertThat(Files.readString(file())).contains("fromTheFuture");
    }

    @Test
    void aPlaceThatCannotBeWrittenStopsNothing() throws Exception {
        Files.writeString(home.resolve("config"), "a file where the folder should be");
        try (Settings settings = open()) {
            settings.put("theme", "dark");
            assertThat(settings.text("theme", "light")).isEqualTo("dark");
        }
        assertThat(home.resolve("config")).isRegularFile();
    }

    @Test
    void whatCouldNotBeSavedIsSavedWhenThereIsRoomAgain() throws Exception {
        Path inTheWay = home.resolve("config");
        Files.writeString(inTheWay, "a file where the folder should be");
        try (Settings settings = open()) {
            settings.put("theme", "dark");
            settings.flush();
            Files.delete(inTheWay);
        }
        assertThat(Files.readString(file())).contains("dark");
    }

    private Path file() {
        return home.resolve("config/settings.json");
    }

    private Settings open() {
        return Settings.open(Directories.below(home));
    }
}

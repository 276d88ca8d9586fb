package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.platform.UserException;
import inkling.ui.common.Appearance;
import inkling.ui.common.Desk;
import inkling.ui.common.ImmediateTasks;
import inkling.ui.common.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingFilesTest {

    private static final Ink BAR = Ink.of(Stroke.of(Point.at(-200, 10), Point.at(200, -10)));

    @TempDir
    Path home;

    private final PadModel pad = new PadModel();
    private final List<String> said = new ArrayList<>();
    private Settings settings;
    private DrawingFiles files;

    @BeforeEach
    void open() {
        Directories directories = Directories.below(home);
        settings = Settings.open(directories);
        Desk desk = new Desk(
                directories,
                settings,
                new Appearance(settings),
                new ImmediateTasks(),
                new Said(said),
                new CompletableFuture<>());
        files = new DrawingFiles(desk, pad);
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void whatIsSavedIsOpenedAgainExactly() {
        pad.replace(BAR);
        files.save(home.resolve("bar.inkml"));
        pad.clear();
        files.open(home.resolve("bar.inkml"));
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @Test
    void aFileThatIsNoDrawingIsRefusedInOneSentenceAndTheDrawingStays() throws Exception {
        pad.replace(BAR);
        files.open(Files.writeString(home.resolve("broken.inkml"), "<ink><trace>1 2"));
        files.open(Files.writeString(home.resolve("empty.tra"), ""));
        files.open(Files.writeString(home.resolve("model.zip"), "no zip"));
        files.open(home.resolve("missing.inkml"));
        assertThat(said).hasSize(4).allMatch(sentence -> sentence.startsWith("explained: "));
        assertThat(said.get(0)).contains("broken.inkml");
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @Test
    void aDrawingFarOffOrTinyComesToTheMiddle() {
        Ink far = Ink.of(Stroke.of(Point.at(100_000, 5), Point.at(100_010, 25)));
        Box box = DrawingFiles.onPaper(far).bounds().orElseThrow();
        assertThat(box.centerX()).isBetween(-1e-6, 1e-6);
        assertThat(box.height()).isBetween(599.9, 600.1);
        assertThat(DrawingFiles.onPaper(BAR)).isSameAs(BAR);
    }

    private record Said(List<String> sentences) implements Notices {
        @Override
        public void tell(String sentence) {
            sentences.add(sentence);
        }

        @Override
        public void tell(String sentence, String action, Runnable run) {
            sentences.add(sentence);
        }

        @Override
        public void problem(String doing, Throwable thrown) {
            sentences.add((thrown instanceof UserException ? "explained: " : "unexplained: ") + thrown.getMessage());
        }
    }
}

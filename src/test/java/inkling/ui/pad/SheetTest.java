package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Box;
import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    private static final Stroke LEFT = Stroke.of(Point.at(-100, 0), Point.at(-90, 100));
    private static final Stroke RIGHT = Stroke.of(Point.at(100, 0), Point.at(110, 100));

    @TempDir
    Path home;

    @Test
    void aNewWishReplacesOlderOnesAboutTheSameInk() {
        Ink both = Ink.of(LEFT, RIGHT);
        Sheet joined = Sheet.of(both).with(Grouping.together(both));
        Sheet parted = joined.with(Grouping.apart(both));
        assertThat(parted.wishes()).containsExactly(Grouping.apart(both));
        Sheet two = Sheet.of(both).with(Grouping.together(Ink.of(LEFT))).with(Grouping.together(Ink.of(RIGHT)));
        assertThat(two.wishes()).hasSize(2);
    }

    @Test
    void theLastChoiceForABoxHolds() {
        Box box = LEFT.bounds();
        Sheet sheet = Sheet.of(Ink.of(LEFT)).with(new Sheet.Choice(box, 1)).with(new Sheet.Choice(box, 7));
        assertThat(sheet.choice(box)).hasValue(7);
        assertThat(sheet.choice(RIGHT.bounds())).isEmpty();
    }

    @Test
    void aPictureGivesWayToInkAndUndoBringsItBack() {
        PadModel pad = new PadModel();
        Picture picture = Picture.of(2, 2, new float[] {0, 1, 1, 0});
        pad.replace(picture);
        pad.penDown(Point.at(0, 0));
        pad.penUp();
        assertThat(pad.sheet().get().picture()).isEmpty();
        assertThat(pad.ink().get().strokes()).hasSize(1);
        pad.undo();
        assertThat(pad.sheet().get()).isEqualTo(Sheet.of(picture));
    }

    @Test
    void drawingsAndPicturesAreThereAgainAtTheNextStart() throws Exception {
        Path file = Files.createDirectories(home.resolve("data")).resolve("drawing.inkml");
        Picture picture = Picture.of(3, 2, new float[] {0, 1, 1, 0, 0, 1});
        try (LastDrawing last = new LastDrawing(file)) {
            last.keep(Sheet.of(picture));
        }
        try (LastDrawing next = new LastDrawing(file)) {
            assertThat(next.read()).contains(Sheet.of(picture));
            next.keep(Sheet.of(Ink.of(LEFT)));
        }
        try (LastDrawing next = new LastDrawing(file)) {
            assertThat(next.read()).contains(Sheet.of(Ink.of(LEFT)));
        }
        Files.writeString(file, "<ink><trace>1 2");
        try (LastDrawing next = new LastDrawing(file)) {
            assertThat(next.read()).isEmpty();
        }
        assertThat(List.of(file)).allMatch(Files::exists);
    }
}

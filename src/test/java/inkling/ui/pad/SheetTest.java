package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Box;
import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.PictureGrouping;
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

    @Test
    void whatWasSaidAboutTheDigitsIsThereAgainAtTheNextStart() throws Exception {
        Path file = Files.createDirectories(home.resolve("data")).resolve("drawing.inkml");
        Ink three = Ink.of(LEFT, RIGHT, Stroke.of(Point.at(200, 0), Point.at(210, 50), Point.at(220, 100)));
        Ink part = Ink.of(new Stroke(three.strokes().get(2).points().subList(1, 3)));
        Sheet said = Sheet.of(three)
                .with(Grouping.together(Ink.of(LEFT, RIGHT)))
                .with(Grouping.apart(part))
                .with(new Sheet.Choice(LEFT.bounds(), 7));
        assertThat(keptAndReadAgain(file, said)).isEqualTo(said);
        Sheet picture = Sheet.of(Picture.of(3, 2, new float[] {0, 1, 1, 0, 0, 1}))
                .with(PictureGrouping.apart(new Box(0, 0, 2, 1)))
                .with(PictureGrouping.together(new Box(.1, 1, 1 / 3.0, 1)))
                .with(new Sheet.Choice(new Box(0, 0, 1, 1), 4));
        assertThat(keptAndReadAgain(file, picture)).isEqualTo(picture);
    }

    private static Sheet keptAndReadAgain(Path file, Sheet sheet) {
        try (LastDrawing last = new LastDrawing(file)) {
            last.keep(sheet);
        }
        try (LastDrawing next = new LastDrawing(file)) {
            return next.read().orElseThrow();
        }
    }

    @Test
    void aNoteThatIsNotUnderstoodCostsOnlyWhatItSaid() {
        Sheet bare = Sheet.of(Ink.of(LEFT, RIGHT));
        List<String> lines = List.of(
                "together 0:0-9",
                "together 7:0-1",
                "together 0:1-0",
                "apart",
                "apart-box 1 2",
                "apart-box 0 0 -1 1",
                "digit 0 0 NaN 1 3",
                "digit 0 0 1 1 12",
                "digit 0 0 1 1 x",
                "nonsense",
                "",
                "together 0:0-1 1:0-1");
        assertThat(SheetNotes.applied(bare, lines)).isEqualTo(bare.with(Grouping.together(bare.ink())));
    }

    @Test
    void aDrawingKeptByAnOlderProgramIsRestored() throws Exception {
        Path file = home.resolve("drawing.inkml");
        Files.writeString(
                file,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ink xmlns=\"http://www.w3.org/2003/InkML\"><traceFormat>"
                        + "<channel name=\"X\" type=\"decimal\"/><channel name=\"Y\" type=\"decimal\"/>"
                        + "<channel name=\"T\" type=\"decimal\"/></traceFormat>"
                        + "<traceGroup><trace>-100 0 0, -90 100 0</trace></traceGroup></ink>");
        try (LastDrawing last = new LastDrawing(file)) {
            assertThat(last.read()).contains(Sheet.of(Ink.of(LEFT)));
        }
    }

    @Test
    void whatIsLeftOfErasedInkStaysJoinedAndOtherJoinsHold() {
        Stroke far = Stroke.of(Point.at(300, 0), Point.at(310, 100));
        Sheet sheet = Sheet.of(Ink.of(LEFT, RIGHT, far))
                .with(Grouping.together(Ink.of(LEFT, RIGHT)))
                .with(Grouping.apart(Ink.of(far)));
        Stroke cut = Stroke.of(Point.at(102, 20), Point.at(110, 100));
        assertThat(sheet.with(Ink.of(LEFT, cut, far)).wishes())
                .containsExactly(Grouping.together(Ink.of(LEFT, cut)), Grouping.apart(Ink.of(far)));
        assertThat(sheet.with(Ink.of(LEFT, RIGHT)).wishes()).containsExactly(Grouping.together(Ink.of(LEFT, RIGHT)));
    }

    @Test
    void aWishAboutAPictureReplacesThoseAboutTheSamePlaceButNotWhatItIsAPartOf() {
        Box all = new Box(0, 0, 100, 50);
        Box left = new Box(0, 0, 40, 50);
        Sheet parted = Sheet.of(Picture.of(1, 1, new float[] {1})).with(PictureGrouping.apart(all));
        Sheet finer = parted.with(PictureGrouping.apart(left));
        assertThat(finer.pictureWishes()).containsExactly(PictureGrouping.apart(all), PictureGrouping.apart(left));
        assertThat(finer.with(PictureGrouping.together(all)).pictureWishes())
                .containsExactly(PictureGrouping.together(all));
        assertThat(finer.with(PictureGrouping.together(all))
                        .with(PictureGrouping.apart(all))
                        .pictureWishes())
                .containsExactly(PictureGrouping.apart(all));
    }
}

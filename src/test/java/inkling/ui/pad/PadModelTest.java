package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import org.junit.jupiter.api.Test;

class PadModelTest {

    private static final Stroke BAR = Stroke.of(Point.at(-200, 0), Point.at(200, 0));

    private final PadModel pad = new PadModel();

    @Test
    void theStrokeUnderThePenBelongsToTheDrawing() {
        pad.penDown(Point.at(0, 0));
        pad.penMoved(Point.at(10, 5));
        assertThat(pad.ink().get()).isEqualTo(Ink.of(Stroke.of(Point.at(0, 0), Point.at(10, 5))));
        assertThat(pad.canUndo().get())
                .as("only a finished stroke can be undone")
                .isFalse();
        pad.penUp();
        assertThat(pad.canUndo().get()).isTrue();
    }

    @Test
    void aTapIsAStrokeOfOnePoint() {
        pad.penDown(Point.at(3, 4));
        pad.penUp();
        assertThat(pad.ink().get()).isEqualTo(Ink.of(Stroke.of(Point.at(3, 4))));
    }

    @Test
    void clearingCanBeUndone() {
        pad.replace(Ink.of(BAR));
        pad.clear();
        assertThat(pad.ink().get().isEmpty()).isTrue();
        pad.undo();
        assertThat(pad.ink().get()).isEqualTo(Ink.of(BAR));
    }

    @Test
    void clearingABlankPaperIsNoStep() {
        pad.clear();
        assertThat(pad.canUndo().get()).isFalse();
    }

    @Test
    void drawingAfterUndoForgetsWhatCouldBeRedone() {
        pad.replace(Ink.of(BAR));
        pad.undo();
        pad.penDown(Point.at(0, 0));
        pad.penUp();
        assertThat(pad.canRedo().get()).isFalse();
    }

    @Test
    void theStrokeEraserTakesWhatItTouchesAndNothingElse() {
        Stroke far = Stroke.of(Point.at(-200, 300), Point.at(200, 300));
        pad.replace(Ink.of(BAR, far));
        pad.tool().set(Tool.STROKE_ERASER);
        pad.penDown(Point.at(0, -100));
        assertThat(pad.ink().get().strokes()).hasSize(2);
        pad.penMoved(Point.at(0, 100));
        pad.penUp();
        assertThat(pad.ink().get()).isEqualTo(Ink.of(far));
        pad.undo();
        assertThat(pad.ink().get()).isEqualTo(Ink.of(BAR, far));
    }

    @Test
    void aFastEraserMissesNothingBetweenTwoOfItsPoints() {
        pad.replace(Ink.of(BAR));
        pad.penDown(Point.at(100, -400), Tool.STROKE_ERASER);
        pad.penMoved(Point.at(100, 400));
        assertThat(pad.ink().get().isEmpty()).isTrue();
    }

    @Test
    void thePartEraserCutsAStrokeInTwoAndLeavesTheRestWhereItWas() {
        pad.replace(Ink.of(BAR));
        pad.penDown(Point.at(0, 0), Tool.PART_ERASER);
        pad.penUp();
        assertThat(pad.ink().get().strokes()).hasSize(2);
        Stroke left = pad.ink().get().strokes().get(0);
        Stroke right = pad.ink().get().strokes().get(1);
        assertThat(left.points().get(0)).isEqualTo(Point.at(-200, 0));
        assertThat(left.bounds().right()).isBetween(-50.0, -32.0);
        assertThat(right.bounds().x()).isBetween(32.0, 50.0);
        assertThat(right.bounds().right()).isEqualTo(200);
    }

    @Test
    void anEraserThatTouchesNothingIsNoStep() {
        pad.replace(Ink.of(BAR));
        pad.undo();
        pad.redo();
        pad.penDown(Point.at(400, 400), Tool.PART_ERASER);
        pad.penUp();
        pad.undo();
        assertThat(pad.ink().get().isEmpty()).isTrue();
    }

    @Test
    void theBrushStaysInItsRange() {
        for (int i = 0; i < 50; i++) {
            pad.changeBrush(1);
        }
        assertThat(pad.brushWidth().get()).isEqualTo(PadModel.THICKEST);
        for (int i = 0; i < 50; i++) {
            pad.changeBrush(-1);
        }
        assertThat(pad.brushWidth().get()).isEqualTo(PadModel.THINNEST);
    }
}

package inkling.ui.pad;

import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.model.DigitReading;
import inkling.platform.UserException;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.Desk;
import inkling.ui.common.FoldingRow;
import inkling.ui.common.Hint;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** "Was it a different digit?": ten buttons that keep the digit looked at in My digits as what it really is. */
final class CorrectionRow extends VBox {

    /**
     * One digit on the paper.
     *
     * @param image what the network reads of a picture; a drawing is kept as its strokes
     */
    private record Sample(Ink ink, Optional<DigitImage> image) {

        MyDigit keep(MyDigits mine, int digit) throws UserException {
            return image.isPresent() ? mine.add(image.get(), digit, "From a picture") : mine.add(ink, digit, "Drawn");
        }
    }

    /** What was said last, of what, and the id of its file once that is written. */
    private record Kept(Optional<Sample> sample, AtomicReference<String> file, int digit) {
        private static final Kept NOTHING = new Kept(Optional.empty(), new AtomicReference<>(), -1);
    }

    private final Desk desk;
    private final PadModel model;
    private final BooleanProperty unavailable = new SimpleBooleanProperty(this, "unavailable", true);
    private Reading shown = Reading.BLANK;
    private int looked;
    private Kept kept = Kept.NOTHING;

    CorrectionRow(Desk desk, PadModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("gap");
        Label question = new Label("Was it a different digit?");
        question.setMinWidth(USE_PREF_SIZE);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        FoldingRow head = new FoldingRow(0, question, link());
        HBox buttons = new HBox();
        buttons.getStyleClass().add("correction");
        for (int digit = 0; digit <= 9; digit++) {
            buttons.getChildren().add(button(digit));
        }
        buttons.disableProperty().bind(unavailable);
        getChildren().addAll(head, buttons);
        model.sheet().addListener(o -> follow());
    }

    /**
     * The answer that may be wrong.
     *
     * @param index of the digit looked at: of a number, it is the one that is kept
     */
    void show(Reading reading, int index) {
        shown = reading;
        looked = index;
        follow();
    }

    private void follow() {
        unavailable.set(sample().isEmpty());
    }

    /** The digit looked at. Of a picture and of a number it is known once they were read. */
    private Optional<Sample> sample() {
        Sheet sheet = model.sheet().get();
        if (sheet.picture().isEmpty() && shown.count() <= 1) {
            return sheet.isEmpty() ? Optional.empty() : Optional.of(new Sample(sheet.ink(), Optional.empty()));
        }
        if (looked >= shown.count() || !sheet.equals(shown.sheet())) {
            return Optional.empty();
        }
        DigitReading digit = shown.digit(looked);
        return Optional.of(
                sheet.picture().isPresent()
                        ? new Sample(Ink.EMPTY, Optional.of(digit.image()))
                        : new Sample(digit.ink(), Optional.empty()));
    }

    private Hyperlink link() {
        Hyperlink link = new Hyperlink();
        link.setMinWidth(USE_PREF_SIZE);
        link.setId("open-my-digits");
        link.setOnAction(e -> {
            link.setVisited(false);
            desk.myDigitsAsked().set(true);
        });
        desk.digits().contents().addListener((o, was, is) -> count(link));
        count(link);
        return link;
    }

    private void count(Hyperlink link) {
        int count = desk.digits().contents().get().digits().size();
        link.setText(count == 0 ? "My digits" : "My digits: " + count);
    }

    private Button button(int digit) {
        Button button = new Button(String.valueOf(digit));
        button.setId("is-" + digit);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        Hint.on(button, "It is " + AnswerWords.article(digit) + " " + digit + ": keep it in My digits (" + digit + ")");
        button.setAccessibleText("It is " + AnswerWords.article(digit) + " " + digit);
        button.setOnAction(e -> name(digit));
        return button;
    }

    /** Keeps the digit looked at under what it really is; naming the same again changes what was said. */
    void name(int digit) {
        model.penUp();
        sample().ifPresent(sample -> keep(sample, digit));
    }

    private void keep(Sample sample, int digit) {
        Kept last = kept;
        boolean again = last.sample().equals(Optional.of(sample));
        kept = new Kept(Optional.of(sample), again ? last.file() : new AtomicReference<>(), digit);
        AtomicReference<String> file = kept.file();
        int before = again ? last.digit() : digit;
        desk.digits()
                .perform(
                        "The digit could not be kept",
                        mine -> {
                            // On the files thread, in order: a second key finds what the first one wrote, unless it was
                            // deleted meanwhile.
                            if (mine.list().digits().stream()
                                    .noneMatch(one -> one.id().equals(file.get()))) {
                                file.set(sample.keep(mine, digit).id());
                            } else {
                                mine.relabel(file.get(), digit);
                            }
                            return file.get();
                        },
                        id -> desk.notices()
                                .tell(
                                        "Kept in My digits as " + AnswerWords.article(digit) + " " + digit + ".",
                                        "Undo",
                                        () -> undo(sample, file, digit, before)));
    }

    /** Takes back the last thing said: the earlier label holds again, or the digit goes. */
    private void undo(Sample sample, AtomicReference<String> file, int digit, int before) {
        kept = before == digit ? Kept.NOTHING : new Kept(Optional.of(sample), file, before);
        desk.digits()
                .perform(
                        "The digit could not be taken back",
                        mine -> {
                            if (before == digit) {
                                mine.delete(List.of(file.get()));
                            } else {
                                mine.relabel(file.get(), before);
                            }
                            return digit;
                        },
                        done -> desk.notices().tell("Taken back."));
    }
}

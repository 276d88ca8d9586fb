package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.Desk;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Was it a different digit?": ten buttons that keep the drawing in My digits as what it really is. */
final class CorrectionRow extends VBox {

    /** What was said last, of which drawing, and the id of its file once that is written. */
    private record Kept(Ink ink, AtomicReference<String> file, int digit) {
        private static final Kept NOTHING = new Kept(Ink.EMPTY, new AtomicReference<>(), -1);
    }

    private final Desk desk;
    private final PadModel model;
    private final ObservableBooleanValue unavailable;
    private Kept kept = Kept.NOTHING;

    /** @param unavailable while the drawing is not one digit */
    CorrectionRow(Desk desk, PadModel model, ObservableBooleanValue unavailable) {
        this.desk = desk;
        this.model = model;
        this.unavailable = unavailable;
        getStyleClass().add("gap");
        Label question = new Label("Was it a different digit?");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(question, space, link());
        head.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("correction");
        for (int digit = 0; digit <= 9; digit++) {
            buttons.getChildren().add(button(digit));
        }
        buttons.disableProperty().bind(unavailable);
        getChildren().addAll(head, buttons);
    }

    private Hyperlink link() {
        Hyperlink link = new Hyperlink();
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
        button.setTooltip(new Tooltip(
                "It is " + AnswerWords.article(digit) + " " + digit + ": keep it in My digits (" + digit + ")"));
        button.setAccessibleText("It is " + AnswerWords.article(digit) + " " + digit);
        button.setOnAction(e -> name(digit));
        return button;
    }

    /** Keeps the drawing under its true digit; naming the same drawing again changes what was said. */
    void name(int digit) {
        model.penUp();
        Ink ink = model.ink().get();
        if (unavailable.get()) {
            return;
        }
        Kept last = kept;
        kept = new Kept(ink, last.ink().equals(ink) ? last.file() : new AtomicReference<>(), digit);
        AtomicReference<String> file = kept.file();
        int before = last.ink().equals(ink) ? last.digit() : digit;
        desk.digits()
                .perform(
                        "The digit could not be kept",
                        mine -> {
                            // On the files thread, in order: a second key finds what the first one wrote, unless it was
                            // deleted meanwhile.
                            if (mine.list().digits().stream()
                                    .noneMatch(one -> one.id().equals(file.get()))) {
                                file.set(mine.add(ink, digit, "Drawn").id());
                            } else {
                                mine.relabel(file.get(), digit);
                            }
                            return file.get();
                        },
                        id -> desk.notices()
                                .tell(
                                        "Kept in My digits as " + AnswerWords.article(digit) + " " + digit + ".",
                                        "Undo",
                                        () -> undo(ink, file, digit, before)));
    }

    /** Takes back the last thing said: the earlier label holds again, or the digit goes. */
    private void undo(Ink ink, AtomicReference<String> file, int digit, int before) {
        kept = before == digit ? Kept.NOTHING : new Kept(ink, file, before);
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

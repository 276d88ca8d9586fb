package inkling.ui.pad;

import inkling.ink.Box;
import inkling.ui.common.DigitColors;
import inkling.ui.common.Hint;
import inkling.ui.common.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The digits of a number over the paper: a box round each, its answer on a tag that chooses it, and between neighbours a button
 * that joins them. Nothing is shown for a single digit. While the pen draws, boxes let it through.
 */
final class DigitBoxes implements Paper.Overlay {

    private static final double AROUND = 8;
    private static final double JOIN = 24;

    /** What a person does to a number, by the indexes of its digits. */
    interface Hand {
        void lookAt(int index);

        /** This digit and the next are one. */
        void join(int index);
    }

    private final PadModel model;
    private final Hand hand;
    private final Pane pane = new Pane();
    private final List<Region> frames = new ArrayList<>();
    private final List<Button> tags = new ArrayList<>();
    private final List<Button> joins = new ArrayList<>();
    private Reading reading = Reading.BLANK;
    private int looked;
    private PaperScale scale = new PaperScale(1, 0, 0);

    DigitBoxes(PadModel model, Hand hand) {
        this.model = model;
        this.hand = hand;
        pane.setPickOnBounds(false);
        pane.mouseTransparentProperty().bind(model.penIsDown());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void arrange(PaperScale newScale, double width, double height) {
        scale = newScale;
        place(height);
    }

    /** @param index of the digit looked at */
    void show(Reading newReading, int index) {
        reading = newReading;
        looked = index;
        int count = reading.count() > 1 ? reading.count() : 0;
        if (count != frames.size()) {
            make(count);
        }
        for (int i = 0; i < count; i++) {
            dress(i);
        }
        place(pane.getHeight());
    }

    private void make(int count) {
        frames.clear();
        tags.clear();
        joins.clear();
        for (int i = 0; i < count; i++) {
            int index = i;
            Region frame = new Region();
            frame.getStyleClass().add("digit-box");
            frame.setMouseTransparent(true);
            frames.add(frame);
            Button tag = new Button();
            tag.getStyleClass().add("digit-tag");
            tag.setId("digit-" + i);
            tag.setOnAction(e -> hand.lookAt(index));
            tags.add(tag);
            if (i + 1 < count) {
                Button join = Icons.button(Feather.LINK_2, "These two are one digit", () -> hand.join(index));
                join.getStyleClass().add("digit-join");
                join.setId("join-" + i);
                joins.add(join);
            }
        }
        // Placed by hand: a pane would give each its preferred size.
        Stream.of(frames, joins, tags).flatMap(List::stream).forEach(node -> node.setManaged(false));
        pane.getChildren().setAll(frames);
        pane.getChildren().addAll(joins);
        pane.getChildren().addAll(tags);
    }

    private void dress(int i) {
        boolean rejected = reading.digit(i).prediction().rejected() && !reading.isChosen(i);
        String color = DigitColors.hex(reading.value(i));
        String style = rejected ? "dashed" : "solid";
        frames.get(i)
                .setStyle("-fx-border-color: " + color + "; -fx-border-style: " + style + "; -fx-border-width: "
                        + (i == looked ? 3 : 1.5) + "px;");
        Button tag = tags.get(i);
        tag.setText(reading.value(i) + (rejected ? "?" : ""));
        tag.setStyle("-fx-border-color: " + color + ";");
        String words = (rejected ? "Not a digit, at best a " : "Read as ") + reading.value(i);
        tag.setAccessibleText("Digit " + (i + 1) + ": " + words);
        Hint.on(tag, words + ". Click to look at it.");
        tag.getStyleClass().remove("looked-at");
        if (i == looked) {
            tag.getStyleClass().add("looked-at");
        }
    }

    private void place(double height) {
        double around = AROUND
                + (reading.sheet().picture().isPresent()
                        ? 0
                        : model.brushWidth().get() * scale.scale() / 2);
        double edge = 0;
        for (int i = 0; i < frames.size() && i < reading.count(); i++) {
            Box box = reading.box(i);
            double left = Math.round(scale.x(box.x()) - around);
            double top = Math.round(scale.y(box.y()) - around);
            double right = Math.round(scale.x(box.right()) + around);
            double bottom = Math.round(scale.y(box.bottom()) + around);
            frames.get(i).resizeRelocate(left, top, right - left, bottom - top);
            Button tag = tags.get(i);
            tag.autosize();
            tag.relocate(left, Math.max(0, top - tag.getHeight() - 4));
            if (i > 0) {
                double middle = Math.round((edge + left) / 2);
                Box before = reading.box(i - 1);
                double low = Math.max(scale.y(before.bottom()), scale.y(box.bottom())) + around;
                Button join = joins.get(i - 1);
                join.resize(JOIN, JOIN);
                join.relocate(middle - JOIN / 2, Math.max(0, Math.min(height - JOIN, Math.rint(low + 4))));
            }
            edge = right;
        }
    }
}

package inkling.ui.pad;

import inkling.ink.Point;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** Drawing without a mouse: arrows move a pen over the paper, Space puts it down and lifts it. Shown once an arrow is pressed. */
final class KeyboardPen implements Paper.Overlay {

    private static final double STEP = 20;
    private static final double EDGE = PadModel.PAPER / 2;

    private final PadModel model;
    private final Circle cursor = new Circle(6);
    private final Pane pane = new Pane(cursor);
    private PaperScale scale = new PaperScale(1, 0, 0);
    private double x;
    private double y;
    private boolean down;

    KeyboardPen(PadModel model, Paper paper) {
        this.model = model;
        pane.setMouseTransparent(true);
        cursor.getStyleClass().add("keyboard-pen");
        cursor.setVisible(false);
        paper.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && press(event.getCode())) {
                event.consume();
            }
        });
        paper.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                lift();
                cursor.setVisible(false);
            }
        });
    }

    private boolean press(KeyCode code) {
        switch (code) {
            case LEFT -> move(-STEP, 0);
            case RIGHT -> move(STEP, 0);
            case UP -> move(0, -STEP);
            case DOWN -> move(0, STEP);
            case SPACE -> {
                if (down) {
                    lift();
                } else {
                    down = true;
                    model.penDown(Point.at(x, y));
                }
            }
            default -> {
                return false;
            }
        }
        cursor.setVisible(true);
        place();
        return true;
    }

    private void move(double dx, double dy) {
        x = Math.max(-EDGE, Math.min(EDGE, x + dx));
        y = Math.max(-EDGE, Math.min(EDGE, y + dy));
        if (down) {
            model.penMoved(Point.at(x, y));
        }
    }

    private void lift() {
        if (down) {
            down = false;
            model.penUp();
        }
    }

    private void place() {
        cursor.setCenterX(scale.x(x));
        cursor.setCenterY(scale.y(y));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void arrange(PaperScale newScale, double width, double height) {
        scale = newScale;
        place();
    }
}

package inkling.ui.gallery.drawer;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Mouse and keyboard of the map: the wheel zooms, dragging draws a lasso or, with the right button or Shift, moves the map;
 * arrows, plus, minus and 0 do the same from the keyboard.
 */
final class MapInput {

    private static final double STEP = 1.25;
    private static final double KEY_MOVE = 40;
    private static final double STILL = 4;

    private final MapCanvas canvas;
    private final MapModel model;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private boolean moving;
    private boolean dragged;

    MapInput(MapCanvas canvas, MapModel model) {
        this.canvas = canvas;
        this.model = model;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, e -> canvas.hover(canvas.at(e.getX(), e.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, e -> canvas.hover(Looking.NONE));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2 && e.isStillSincePress() && e.getButton() == MouseButton.PRIMARY) {
                canvas.showAll();
            }
        });
        canvas.addEventHandler(ScrollEvent.SCROLL, e -> {
            canvas.zoom(Math.pow(STEP, e.getDeltaY() / 40), e.getX(), e.getY());
            e.consume();
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        startX = event.getX();
        startY = event.getY();
        lastX = startX;
        lastY = startY;
        dragged = false;
        moving = event.getButton() != MouseButton.PRIMARY || event.isShiftDown();
    }

    private void drag(MouseEvent event) {
        if (!dragged && Math.hypot(event.getX() - startX, event.getY() - startY) < STILL) {
            return;
        }
        if (moving) {
            canvas.move(event.getX() - lastX, event.getY() - lastY);
        } else {
            if (!dragged) {
                canvas.hover(Looking.NONE);
                canvas.lassoLine().getPoints().setAll(startX, startY);
            }
            canvas.lassoLine().getPoints().addAll(event.getX(), event.getY());
        }
        dragged = true;
        lastX = event.getX();
        lastY = event.getY();
    }

    private void release(MouseEvent event) {
        if (!moving && dragged) {
            closeLasso();
        } else if (!dragged && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
            int image = canvas.at(event.getX(), event.getY());
            if (image != Looking.NONE) {
                model.pick(image);
            }
        }
    }

    private void closeLasso() {
        Lasso lasso = new Lasso();
        var points = canvas.lassoLine().getPoints();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            lasso.add(canvas.viewport().mapX(points.get(i)), canvas.viewport().mapY(points.get(i + 1)));
        }
        Double[] line = points.toArray(Double[]::new);
        model.pick(lasso);
        // Pointing wipes an older line; this one stays until something else is pointed at.
        canvas.lassoLine().getPoints().setAll(line);
        canvas.lassoLine().getPoints().addAll(line[0], line[1]);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> canvas.move(KEY_MOVE, 0);
            case RIGHT -> canvas.move(-KEY_MOVE, 0);
            case UP -> canvas.move(0, KEY_MOVE);
            case DOWN -> canvas.move(0, -KEY_MOVE);
            case PLUS, ADD, EQUALS -> canvas.zoom(STEP, canvas.getWidth() / 2, canvas.getHeight() / 2);
            case MINUS, SUBTRACT -> canvas.zoom(1 / STEP, canvas.getWidth() / 2, canvas.getHeight() / 2);
            case DIGIT0, NUMPAD0, HOME -> canvas.showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }
}

package inkling.ui.gallery;

import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Mouse and keyboard of the grid: choosing, scrolling, opening, relabelling with a digit key. */
final class GridInput {

    private final ThumbnailGrid grid;
    private final GalleryModel model;
    private final Runnable open;
    private final IntConsumer relabel;

    /**
     * @param open what Enter and a double click do with the focused image
     * @param relabel what a digit key does with it
     */
    GridInput(ThumbnailGrid grid, GalleryModel model, ContextMenu menu, Runnable open, IntConsumer relabel) {
        this.grid = grid;
        this.model = model;
        this.open = open;
        this.relabel = relabel;
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        grid.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            if (model.shown().get().count() > 0) {
                Point2D at = e.isKeyboardTrigger()
                        ? grid.middle(model.selection().position())
                        : new Point2D(e.getScreenX(), e.getScreenY());
                menu.show(grid, at.getX(), at.getY());
            }
        });
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> menu.hide());
    }

    private void press(MouseEvent event) {
        grid.requestFocus();
        int position = grid.cells().at(event.getX(), event.getY() + grid.scroll());
        if (position < 0) {
            return;
        }
        boolean keeps = event.getButton() == MouseButton.SECONDARY
                && model.selection().contains(model.shown().get().images()[position]);
        if (event.isShiftDown()) {
            model.selection().extendTo(position);
        } else if (event.isShortcutDown()) {
            model.selection().toggle(position);
        } else if (!keeps) {
            model.selection().select(position);
        }
        grid.reveal(position);
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            open.run();
        }
    }

    private void scroll(ScrollEvent event) {
        grid.scrollBy(-event.getDeltaY());
        event.consume();
    }

    private void key(KeyEvent event) {
        int columns = grid.cells().columns();
        int page = columns * Math.max(1, (int) (grid.getHeight() / grid.cells().rowHeight()));
        int all = model.shown().get().count();
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> step(event, -1);
            case RIGHT -> step(event, 1);
            case UP -> step(event, -columns);
            case DOWN -> step(event, columns);
            case PAGE_UP -> step(event, -page);
            case PAGE_DOWN -> step(event, page);
            case HOME -> step(event, -all);
            case END -> step(event, all);
            case ENTER -> open.run();
            case A -> used = all(event);
            default -> used = digit(event);
        }
        if (used) {
            event.consume();
        }
    }

    private void step(KeyEvent event, int by) {
        int position = model.selection().position();
        // Up and down keep to their column: no step where there is no row, unless it is the last, shorter one.
        int last = model.shown().get().count() - 1;
        boolean beyond = position + by < 0 || (position + by > last && sameRow(position, last));
        boolean vertical = Math.abs(by) == grid.cells().columns() && by != 1 && by != -1;
        if (!(vertical && beyond)) {
            model.selection().step(by, event.isShiftDown());
            grid.reveal(model.selection().position());
        }
    }

    private boolean sameRow(int a, int b) {
        return a / grid.cells().columns() == b / grid.cells().columns();
    }

    private boolean all(KeyEvent event) {
        if (event.isShortcutDown()) {
            model.selection().selectAll();
        }
        return event.isShortcutDown();
    }

    private boolean digit(KeyEvent event) {
        if (event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()) {
            String name = event.getCode().getName();
            relabel.accept(name.charAt(name.length() - 1) - '0');
            return true;
        }
        return false;
    }
}

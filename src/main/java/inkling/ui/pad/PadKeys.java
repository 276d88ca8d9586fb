package inkling.ui.pad;

import inkling.ui.common.Later;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the Draw screen. */
final class PadKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    /** What keys do to the answer. */
    interface Digits {
        /** Looks at the digit before (-1) or after (1). */
        void look(int step);

        /** The digit looked at and the next are one. */
        void join();

        /** The digit looked at is two. */
        void split();
    }

    private final PadModel model;
    private final Paper paper;
    private final DrawingExchange exchange;
    private final WhyView why;
    private final Later<CorrectionRow> correction;
    private final KeyList list;
    private final Digits digits;
    private final Runnable toggleLayers;

    PadKeys(
            PadModel model,
            Paper paper,
            DrawingExchange exchange,
            WhyView why,
            KeyList list,
            Digits digits,
            Runnable toggleLayers,
            Later<CorrectionRow> correction) {
        this.model = model;
        this.paper = paper;
        this.exchange = exchange;
        this.why = why;
        this.correction = correction;
        this.list = list;
        this.digits = digits;
        this.toggleLayers = toggleLayers;
    }

    /** Listens to the whole window while the screen is shown: a key works wherever the focus is. */
    void install(Node screen) {
        EventHandler<KeyEvent> handler = event -> {
            if (!(event.getTarget() instanceof TextInputControl) && handle(event)) {
                event.consume();
            }
        };
        screen.sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (is != null) {
                is.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }

    private boolean handle(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
        } else if (COPY.match(event)) {
            exchange.copy();
        } else if (PASTE.match(event)) {
            exchange.paste();
        } else if (OPEN.match(event)) {
            exchange.open();
        } else if (SAVE.match(event)) {
            exchange.save();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        } else {
            return asksForList(event) ? list() : plain(event.getCode());
        }
        return true;
    }

    /** Where the question mark is depends on the keyboard's language. */
    private static boolean asksForList(KeyEvent event) {
        return event.getText().equals("?") || (event.isShiftDown() && event.getCode() == KeyCode.SLASH);
    }

    private boolean list() {
        list.toggle();
        return true;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case DELETE, BACK_SPACE -> model.clear();
            case P -> model.tool().set(Tool.PEN);
            case E -> model.tool().set(Tool.STROKE_ERASER);
            case R -> model.tool().set(Tool.PART_ERASER);
            case G -> paper.guideShown().set(!paper.guideShown().get());
            case W -> why.ask(Why.Question.STROKES);
            case L -> toggleLayers.run();
            case COMMA -> digits.look(-1);
            case PERIOD -> digits.look(1);
            case J -> digits.join();
            case K -> digits.split();
            case ESCAPE -> {
                list.hide();
                why.cancel();
            }
            case OPEN_BRACKET -> model.changeBrush(-1);
            case CLOSE_BRACKET -> model.changeBrush(1);
            default -> {
                return digit(code);
            }
        }
        return true;
    }

    /** The row of digits and the number pad name the true digit. */
    private boolean digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return false;
        }
        String name = code.getName();
        correction.get().name(name.charAt(name.length() - 1) - '0');
        return true;
    }
}

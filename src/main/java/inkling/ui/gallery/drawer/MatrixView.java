package inkling.ui.gallery.drawer;

import inkling.evaluation.ConfusionMatrix;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/**
 * The confusion matrix: rows true, columns read; a click on a cell or a header shows its images. One stop for the keyboard:
 * arrows move, Enter or Space points.
 */
final class MatrixView extends GridPane {

    private static final int DIGITS = ConfusionMatrix.DIGITS;
    private static final int HEADER = MatrixModel.HEADER;
    private static final double USUAL_ROW = 24;
    private static final double LARGEST_ROW = 40;
    private static final double USUAL_COLUMN = 52;
    private static final double LARGEST_COLUMN = 72;
    private static final double LARGEST_MARGIN = 100;

    private record Place(int row, int column) {}

    private final Looking looking;
    private final MatrixModel model;
    private final Map<Place, MatrixCell> cells = new HashMap<>();
    private final Label[] recalls = new Label[DIGITS];
    private final Label[] precisions = new Label[DIGITS];
    /** As wide as the widest figure, in each column: no figure is ever cut, and all columns are alike. */
    private final Label[] rulers = new Label[DIGITS];

    private Place cursor = new Place(0, 0);

    MatrixView(Looking looking, MatrixModel model) {
        this.looking = looking;
        this.model = model;
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        for (int row = HEADER; row < DIGITS; row++) {
            for (int column = HEADER; column < DIGITS; column++) {
                addCell(new Place(row, column));
            }
        }
        addMargins();
        addConstraints();
        looking.evaluation().addListener(o -> show());
        looking.picked().addListener(o -> mark());
        model.percent().addListener(o -> show());
        focusedProperty().addListener(o -> mark());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    private void addCell(Place place) {
        boolean header = place.row() == HEADER || place.column() == HEADER;
        MatrixCell cell = new MatrixCell(header ? "header" : place.row() == place.column() ? "right" : "wrong");
        cell.setId(id(place));
        cell.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                cursor = place;
                point();
            }
        });
        Hover.tell(cell, () -> model.words(place.row(), place.column()));
        cells.put(place, cell);
        add(cell, place.column() + 1, place.row() + 1);
    }

    private static String id(Place place) {
        if (place.row() == HEADER) {
            return place.column() == HEADER ? "matrix-all" : "matrix-column-" + place.column();
        }
        return place.column() == HEADER
                ? "matrix-row-" + place.row()
                : "matrix-cell-" + place.row() + "-" + place.column();
    }

    /** Recall at the right of each row, precision below each column. */
    private void addMargins() {
        add(margin(new Label("recall %")), DIGITS + 1, 0);
        add(margin(new Label("precision %")), 0, DIGITS + 1);
        for (int d = 0; d < DIGITS; d++) {
            rulers[d] = new Label();
            rulers[d].getStyleClass().add("matrix-ruler");
            rulers[d].setMinSize(USE_PREF_SIZE, 0);
            rulers[d].setVisible(false);
            add(rulers[d], d + 1, 0);
            recalls[d] = margin(new Label());
            precisions[d] = margin(new Label());
            add(recalls[d], DIGITS + 1, d + 1);
            add(precisions[d], d + 1, DIGITS + 1);
        }
    }

    private static Label margin(Label label) {
        label.getStyleClass().addAll("caption", "matrix-margin");
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private void addConstraints() {
        for (int c = 0; c < DIGITS + 2; c++) {
            boolean margin = c == 0 || c > DIGITS;
            ColumnConstraints column = new ColumnConstraints();
            column.setPrefWidth(margin ? USE_COMPUTED_SIZE : USUAL_COLUMN);
            column.setMaxWidth(margin ? LARGEST_MARGIN : LARGEST_COLUMN);
            column.setHgrow(margin ? Priority.SOMETIMES : Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
        }
        for (int r = 0; r < DIGITS + 2; r++) {
            RowConstraints row = new RowConstraints(USE_COMPUTED_SIZE, USUAL_ROW, LARGEST_ROW);
            row.setVgrow(Priority.ALWAYS);
            row.setValignment(VPos.CENTER);
            getRowConstraints().add(row);
        }
    }

    private void show() {
        cells.forEach((place, cell) -> {
            String words = model.words(place.row(), place.column());
            if (place.row() == HEADER || place.column() == HEADER) {
                cell.show(header(place), 1, words);
            } else {
                cell.show(model.text(place.row(), place.column()), model.strength(place.row(), place.column()), words);
            }
        });
        for (int d = 0; d < DIGITS; d++) {
            recalls[d].setText(model.recall(d));
            precisions[d].setText(model.precision(d));
            rulers[d].setText(model.widest());
        }
        mark();
    }

    private static String header(Place place) {
        if (place.row() == HEADER) {
            return place.column() == HEADER ? "true ↓  read →" : Integer.toString(place.column());
        }
        return Integer.toString(place.row());
    }

    private void mark() {
        cells.forEach((place, cell) -> cell.mark(
                looking.isPicked(MatrixModel.pick(place.row(), place.column())), isFocused() && place.equals(cursor)));
        setAccessibleText("Confusion matrix. " + model.words(cursor.row(), cursor.column()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void point() {
        looking.pick(MatrixModel.pick(cursor.row(), cursor.column()));
        mark();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            point();
        } else if (event.getCode().isArrowKey()) {
            move(event.getCode());
        } else {
            return;
        }
        event.consume();
    }

    private void move(KeyCode arrow) {
        int down = arrow == KeyCode.DOWN ? 1 : arrow == KeyCode.UP ? -1 : 0;
        int right = arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0;
        cursor = new Place(within(cursor.row() + down), within(cursor.column() + right));
        mark();
    }

    private static int within(int at) {
        return Math.max(HEADER, Math.min(DIGITS - 1, at));
    }
}

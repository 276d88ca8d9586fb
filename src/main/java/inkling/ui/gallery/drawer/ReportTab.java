package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Precision, recall and F1 of each digit as a table; pointing at a digit shows its images. */
public final class ReportTab extends VBox {

    private final Looking looking;
    private final TableView<ReportRow> table = new TableView<>();

    public ReportTab(Looking looking) {
        this.looking = looking;
        getStyleClass().addAll("drawer-tab", "report-tab");
        table.setId("report");
        table.getStyleClass().add("dense");
        table.setAccessibleText("Classification report");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(""));
        table.setMinHeight(80);
        table.setMaxWidth(760);
        addColumns();
        // Averages stay below, whatever the digits are sorted by.
        table.setSortPolicy(sorted -> {
            Comparator<ReportRow> chosen = sorted.getComparator();
            Comparator<ReportRow> ranks = Comparator.comparingInt(ReportRow::rank);
            FXCollections.sort(
                    sorted.getItems(),
                    ranks.thenComparing(
                            (a, b) -> a.rank() > 0 || chosen == null ? order(a) - order(b) : chosen.compare(a, b)));
            return true;
        });
        table.setRowFactory(t -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        looking.evaluation().addListener(o -> show());
        looking.picked().addListener(o -> mark());
        show();
    }

    private static int order(ReportRow row) {
        return row.digit()
                .orElse(List.of("accuracy", "macro avg", "weighted avg").indexOf(row.name()) + 10);
    }

    private void addColumns() {
        TableColumn<ReportRow, String> name = new TableColumn<>("digit");
        name.setCellValueFactory(r -> new ReadOnlyObjectWrapper<>(r.getValue().name()));
        name.setComparator(Comparator.naturalOrder());
        table.getColumns().add(name);
        share("precision", "Of what was read as this digit, the share that is one", r -> r.share(r.precision())
                .orElse(null));
        share("recall", "Of this digit, the share that was read as one", r -> r.share(r.recall())
                .orElse(null));
        share("f1-score", "The harmonic mean of precision and recall", ReportRow::f1);
        TableColumn<ReportRow, Integer> support = new TableColumn<>();
        head(support, "support", "Images of this digit");
        support.setCellValueFactory(
                r -> new ReadOnlyObjectWrapper<>(r.getValue().support()));
        support.setCellFactory(c -> figure(count -> String.format(Locale.ROOT, "%,d", count)));
        table.getColumns().add(support);
    }

    private void share(String title, String help, Function<ReportRow, Double> value) {
        TableColumn<ReportRow, Double> column = new TableColumn<>();
        head(column, title, help);
        column.setCellValueFactory(r -> new ReadOnlyObjectWrapper<>(value.apply(r.getValue())));
        column.setCellFactory(c -> figure(share -> share.isNaN() ? "–" : String.format(Locale.ROOT, "%.4f", share)));
        table.getColumns().add(column);
    }

    private static void head(TableColumn<?, ?> column, String title, String help) {
        Label label = new Label(title);
        Hover.tell(label, () -> help);
        column.setGraphic(label);
        column.getStyleClass().add("figures");
    }

    private static <T> TableCell<ReportRow, T> figure(Function<T, String> words) {
        TableCell<ReportRow, T> cell = new TableCell<>() {
            @Override
            protected void updateItem(T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : words.apply(value));
            }
        };
        cell.getStyleClass().add("figures");
        return cell;
    }

    private TableRow<ReportRow> row() {
        TableRow<ReportRow> row = new TableRow<>() {
            @Override
            protected void updateItem(ReportRow item, boolean empty) {
                super.updateItem(item, empty);
                getStyleClass().remove("average");
                setId(empty || item == null ? null : "report-row-" + item.name().replace(' ', '-'));
                if (!empty && item != null && item.rank() > 0) {
                    getStyleClass().add("average");
                }
            }
        };
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (!row.isEmpty()) {
                looking.pick(row.getItem().pick());
            }
        });
        return row;
    }

    private void key(KeyEvent event) {
        ReportRow chosen = table.getFocusModel().getFocusedItem();
        if (chosen != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            looking.pick(chosen.pick());
            event.consume();
        }
    }

    private void show() {
        table.getItems()
                .setAll(looking.evaluation()
                        .get()
                        .map(Evaluation::report)
                        .map(ReportRow::of)
                        .orElse(List.of()));
        table.sort();
        mark();
    }

    /** The row whose images are shown is the one that is marked. */
    private void mark() {
        table.getSelectionModel().clearSelection();
        for (ReportRow row : table.getItems()) {
            if (row.digit().isPresent() && looking.isPicked(row.pick())) {
                table.getSelectionModel().select(row);
            }
        }
    }
}

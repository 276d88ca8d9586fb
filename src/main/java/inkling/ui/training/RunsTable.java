package inkling.ui.training;

import inkling.ui.common.Icons;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All runs that were kept, and what can be done with one. */
final class RunsTable extends VBox {

    /** What its buttons do. */
    interface Actions {
        void overlay(RunRow run, boolean over);

        void rename(RunRow run, String name);

        void delete(RunRow run);

        void useOnPad(RunRow run);

        void openInGallery(RunRow run);

        void goOn(RunRow run);

        void sameSettings(RunRow run);

        void export(RunRow run);
    }

    /** What all columns need; where there is less room the table scrolls sideways. */
    private static final double COLUMNS = 720;

    private final TableView<RunRow> table;
    private final Actions actions;

    RunsTable(RunsModel model, Actions actions) {
        this.actions = actions;
        getStyleClass().addAll("card", "runs-card");
        Label title = new Label("Runs");
        title.getStyleClass().add("curve-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        table = new TableView<>(model.rows());
        table.setId("runs");
        table.setAccessibleText("Runs");
        table.setEditable(true);
        Label nothing = new Label("Every run is kept here, with its curves and its model.");
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        table.widthProperty()
                .addListener((o, was, is) -> table.setColumnResizePolicy(
                        is.doubleValue() < COLUMNS
                                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                                : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN));
        table.setPrefHeight(176);
        table.setMinHeight(136);
        table.getStyleClass().addAll("dense", "edge-to-edge");
        table.getColumns().add(overlayColumn(model));
        table.getColumns().add(nameColumn());
        table.getColumns().add(text("Preset", RunRow::preset, 112));
        table.getColumns().add(text("Data", RunRow::data, 88));
        table.getColumns().add(text("Date", RunRow::date, 116));
        table.getColumns().add(figure("Epochs", run -> String.valueOf(run.epochs()), 64));
        table.getColumns().add(figure("Validation", run -> percent(run, RunRow::validation), 84));
        table.getColumns().add(figure("Test", run -> percent(run, RunRow::test), 64));
        table.getColumns().add(figure("Time", run -> TimeWords.of(run.seconds()), 72));
        Predicate<RunRow> hasModel = run -> Files.isRegularFile(run.folder().resolve("model.zip"));
        HBox header = new HBox(
                title,
                space,
                action("run-use", "Use on the pad", Feather.EDIT_2, hasModel, actions::useOnPad),
                action("run-gallery", "Open in the gallery", Feather.GRID, hasModel, actions::openInGallery),
                action("run-continue", "Continue this run", Feather.PLAY, RunRow::canGoOn, actions::goOn),
                action("run-same", "Take its settings", Feather.COPY, run -> true, actions::sameSettings),
                action("run-export", "Save its model", Feather.DOWNLOAD, hasModel, actions::export),
                action("run-delete", "Delete", Feather.TRASH_2, run -> true, actions::delete));
        header.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(header, table, leftOut(model));
    }

    /** Below the table, what it does not show. */
    private static Label leftOut(RunsModel model) {
        Label words = new Label();
        words.setId("runs-left-out");
        words.getStyleClass().add("caption");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Tooltip all = new Tooltip();
        words.setTooltip(all);
        Runnable tell = () -> {
            List<String> sentences = model.leftOut().get();
            words.setText(RunsModel.leftOutWords(sentences));
            all.setText(String.join("\n", sentences));
            words.setVisible(!sentences.isEmpty());
            words.setManaged(!sentences.isEmpty());
        };
        model.leftOut().addListener(o -> tell.run());
        tell.run();
        return words;
    }

    /** Marks a run. */
    void select(RunRow run) {
        table.getItems().stream()
                .filter(row -> row.folder().equals(run.folder()))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    private Button action(String id, String words, Feather icon, Predicate<RunRow> possible, Consumer<RunRow> run) {
        Button button = Icons.button(icon, words, () -> run.accept(selected()));
        button.setId(id);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selected() == null || !possible.test(selected()),
                        table.getSelectionModel().selectedItemProperty()));
        return button;
    }

    private RunRow selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    private TableColumn<RunRow, Boolean> overlayColumn(RunsModel model) {
        TableColumn<RunRow, Boolean> column = new TableColumn<>("Show");
        column.setPrefWidth(52);
        column.setMinWidth(52);
        column.setSortable(false);
        column.setCellFactory(c -> new CheckBoxTableCell<>(index -> {
            RunRow run = table.getItems().get(index);
            SimpleBooleanProperty over = new SimpleBooleanProperty(model.isOverlaid(run));
            over.addListener((o, was, is) -> actions.overlay(run, is));
            return over;
        }));
        return column;
    }

    private TableColumn<RunRow, String> nameColumn() {
        TableColumn<RunRow, String> column = text("Name", RunRow::name, 112);
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setEditable(true);
        column.setOnEditCommit(e -> actions.rename(e.getRowValue(), e.getNewValue()));
        return column;
    }

    private static TableColumn<RunRow, String> text(String title, Function<RunRow, String> value, double width) {
        TableColumn<RunRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setEditable(false);
        return column;
    }

    private static TableColumn<RunRow, String> figure(String title, Function<RunRow, String> value, double width) {
        TableColumn<RunRow, String> column = text(title, value, width);
        column.getStyleClass().add("figures");
        column.setMinWidth(width);
        return column;
    }

    private static String percent(RunRow run, ToDoubleFunction<RunRow> share) {
        double value = share.applyAsDouble(run);
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f %%", 100 * value) : "–";
    }
}

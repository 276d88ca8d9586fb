package inkling.ui.gallery.drawer;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The confusion matrix, the switch between counts and per cent, and the most frequent mistakes as a list. */
public final class MatrixTab extends HBox {

    private static final int LISTED = 6;

    private final Looking looking;
    private final MatrixModel model;
    private final VBox worst = new VBox();

    public MatrixTab(Looking looking) {
        this.looking = looking;
        model = new MatrixModel(looking);
        getStyleClass().add("drawer-tab");
        MatrixView matrix = new MatrixView(looking, model);
        HBox.setHgrow(matrix, Priority.ALWAYS);
        matrix.setMaxWidth(880);
        Label title = new Label("Most frequent mistakes");
        title.getStyleClass().add("strong");
        VBox side = new VBox(units(), title, worst);
        side.getStyleClass().add("drawer-side");
        side.setMinWidth(200);
        getChildren().addAll(matrix, side);
        looking.evaluation().addListener(o -> list());
        list();
    }

    private HBox units() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(
                unit(group, "Counts", "Images in each cell", false),
                unit(group, "Per cent", "Shares of the true digit: each row adds up to 100", true));
        box.getStyleClass().add("switch");
        return box;
    }

    private ToggleButton unit(ToggleGroup group, String title, String help, boolean percent) {
        ToggleButton button = new ToggleButton(title);
        button.setId(percent ? "matrix-percent" : "matrix-counts");
        button.getStyleClass().add(percent ? "right-pill" : "left-pill");
        button.setToggleGroup(group);
        button.setSelected(model.percent().get() == percent);
        button.setAccessibleHelp(help);
        Hover.tell(button, () -> help);
        button.setOnAction(e -> {
            button.setSelected(true);
            model.percent().set(percent);
        });
        return button;
    }

    private void list() {
        worst.getChildren().clear();
        for (MatrixModel.Confusion mistake : model.worst(LISTED)) {
            Hyperlink link = new Hyperlink(String.format(
                    Locale.ROOT, "%d read as %d: %,d", mistake.trueDigit(), mistake.read(), mistake.count()));
            link.setOnAction(e -> {
                link.setVisited(false);
                looking.pick(Pick.cell(mistake.trueDigit(), mistake.read()));
            });
            worst.getChildren().add(link);
        }
        if (worst.getChildren().isEmpty()) {
            Label none = new Label(looking.evaluation().get().isPresent() ? "None." : "");
            none.getStyleClass().add("muted");
            worst.getChildren().add(none);
        }
    }
}

package inkling.ui.gallery.drawer;

import inkling.ui.common.FoldingRow;
import inkling.ui.common.Pills;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The confusion matrix, the switch between counts and per cent, and the most frequent mistakes as a list. */
public final class MatrixTab extends FoldingRow {

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final double GAP = 16;
    private static final int LISTED = 6;
    /** Widths, in em, below which figures are set small, and smaller. */
    private static final double NARROW = 56;

    private static final double NARROWER = 40;

    private final Looking looking;
    private final MatrixModel model;
    private final VBox worst = new VBox();

    public MatrixTab(Looking looking) {
        super(GAP);
        this.looking = looking;
        model = new MatrixModel(looking);
        getStyleClass().add("drawer-tab");
        MatrixView matrix = new MatrixView(looking, model);
        HBox.setHgrow(matrix, Priority.ALWAYS);
        matrix.setMaxWidth(880);
        Label title = new Label("Most frequent mistakes");
        title.getStyleClass().add("strong");
        Pills<Boolean> units = new Pills<>(
                List.of(
                        new Pills.Choice<>(false, "matrix-counts", "Counts", "Images in each cell"),
                        new Pills.Choice<>(
                                true,
                                "matrix-percent",
                                "Per cent",
                                "Shares of the true digit: each row adds up to 100")),
                model.percent().get(),
                model.percent()::set);
        VBox side = new VBox(units, title, worst);
        side.getStyleClass().add("drawer-side");
        side.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(matrix, side);
        InvalidationListener fit = o -> {
            double em = getWidth() / title.getFont().getSize();
            matrix.pseudoClassStateChanged(SMALL, em < NARROW);
            matrix.pseudoClassStateChanged(TINY, em < NARROWER);
        };
        widthProperty().addListener(fit);
        title.fontProperty().addListener(fit);
        looking.evaluation().addListener(o -> list());
        list();
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

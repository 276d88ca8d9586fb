package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import inkling.evaluation.ModelComparison;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.ProbabilityBars;
import inkling.ui.common.Styled;
import inkling.ui.common.Theme;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The chosen image and what each of two models makes of it. */
final class SideBySide extends HBox {

    private final CompareModel model;
    private final Looking looking;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final DigitPicture picture = new DigitPicture(3);
    private final Label truth = new Label();
    private final ProbabilityBars before = new ProbabilityBars();
    private final ProbabilityBars after = new ProbabilityBars();
    private final Label beforeWords = new Label();
    private final Label afterWords = new Label();

    SideBySide(CompareModel model, Looking looking, ReadOnlyObjectProperty<Theme> theme) {
        this.model = model;
        this.looking = looking;
        this.theme = theme;
        getStyleClass().add("side-by-side");
        truth.getStyleClass().add("caption");
        truth.setWrapText(true);
        truth.setMaxWidth(96);
        beforeWords.setId("answer-a");
        afterWords.setId("answer-b");
        getChildren().addAll(new VBox(8, picture, truth), column(beforeWords, before), column(afterWords, after));
        model.comparison().addListener(o -> show());
        looking.image().addListener(o -> show());
        theme.addListener(o -> show());
        show();
    }

    private static VBox column(Label words, ProbabilityBars bars) {
        VBox column = new VBox(words, bars);
        words.getStyleClass().add("strong");
        words.setMinWidth(0);
        bars.setMaxHeight(240);
        VBox.setVgrow(bars, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(130);
        column.setMaxWidth(360);
        return column;
    }

    private void show() {
        Optional<ModelComparison> comparison = model.comparison().get();
        int image = looking.image().get();
        boolean there = comparison.isPresent()
                && image >= 0
                && image < comparison.get().before().count();
        setVisible(there);
        setManaged(there);
        if (!there) {
            return;
        }
        Evaluation a = comparison.get().before();
        picture.show(a.data().image(image), theme.get());
        String label = a.isLabelled(image) ? "\n" + AnswerWords.article(a.label(image)) + " " + a.label(image) : "";
        truth.setText(String.format(Locale.ROOT, "Image %,d%s", image, label));
        show("A", a, image, beforeWords, before);
        show("B", comparison.get().after(), image, afterWords, after);
    }

    /** Wrong is red and has a mark. */
    private static void show(String name, Evaluation e, int image, Label words, ProbabilityBars bars) {
        boolean wrong = e.isWrong(image);
        words.setText(name + " reads " + AnswerWords.article(e.predicted(image)) + " " + e.predicted(image)
                + (wrong ? " ×" : ""));
        Styled.as(words, "wrong", wrong);
        bars.show(Optional.of(e.prediction(image)));
    }
}

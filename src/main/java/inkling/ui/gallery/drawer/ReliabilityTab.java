package inkling.ui.gallery.drawer;

import inkling.ui.common.FoldingRow;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whether "90 % sure" is right nine times in ten: figures, the reliability diagram and how confident the answers are. */
public final class ReliabilityTab extends FoldingRow {

    private static final double GAP = 24;

    private final ReliabilityModel model;
    private final VBox figures = new VBox();
    private final BinChart accuracies;
    private final BinChart counts;

    public ReliabilityTab(Looking looking) {
        super(GAP);
        model = new ReliabilityModel(looking);
        getStyleClass().add("drawer-tab");
        figures.getStyleClass().add("drawer-side");
        figures.getStyleClass().add("reliability-figures");
        figures.setMaxWidth(USE_PREF_SIZE);
        figures.setMinHeight(USE_PREF_SIZE);
        IntConsumer pick = bin -> model.pick(bin).ifPresent(looking::pick);
        IntPredicate picked = bin -> looking.picked().get().isPresent()
                && model.pick(bin).equals(looking.picked().get());
        accuracies = new BinChart("reliability", "read right, %", true, pick, picked);
        counts = new BinChart("confidence", "images", false, pick, picked);
        HBox.setHgrow(accuracies, Priority.ALWAYS);
        HBox.setHgrow(counts, Priority.ALWAYS);
        getChildren().addAll(figures, accuracies, counts);
        looking.evaluation().addListener(o -> show());
        looking.picked().addListener(o -> {
            accuracies.mark();
            counts.mark();
        });
        show();
    }

    private void show() {
        figures.getChildren().clear();
        for (ReliabilityModel.Figure figure : model.figures()) {
            Label name = new Label(figure.name());
            name.getStyleClass().add("strong");
            Label value = new Label(figure.value());
            value.getStyleClass().add("strong");
            value.setId("figure-" + figure.name().toLowerCase(Locale.ROOT));
            HBox line = new HBox(name, value);
            line.getStyleClass().add("figure-line");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label meaning = new Label(figure.meaning());
            meaning.getStyleClass().add("caption");
            meaning.setWrapText(true);
            meaning.setMinHeight(USE_PREF_SIZE);
            figures.getChildren().add(new VBox(line, meaning));
        }
        Label marks =
                new Label("Short lines are each bar's mean confidence; on the dashed line confidence is accuracy.");
        marks.getStyleClass().add("caption");
        marks.setWrapText(true);
        marks.setMinHeight(USE_PREF_SIZE);
        figures.getChildren().add(marks);
        accuracies.show(
                model.accuracies(),
                IntStream.rangeClosed(0, 5)
                        .mapToObj(i -> new BinChart.Tick(i / 5.0, Integer.toString(20 * i)))
                        .toList());
        int most = model.most();
        List<BinChart.Tick> ticks = model.countTicks().stream()
                .map(count -> new BinChart.Tick(
                        ReliabilityModel.logHeight(count, most), String.format(Locale.ROOT, "%,d", count)))
                .toList();
        counts.show(model.counts(), ticks);
    }
}

package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.evaluation.LabelSuspect;
import inkling.evaluation.LabelSuspects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the Gallery shows: an evaluation, a filter, an order, what follows from them, and what is chosen. Belongs to the JavaFX
 * thread, needs no toolkit.
 */
final class GalleryModel {

    private final ReadOnlyObjectWrapper<Optional<Evaluation>> evaluation =
            new ReadOnlyObjectWrapper<>(this, "evaluation", Optional.empty());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.MISTAKES);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.WORST_FIRST);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final Selection selection = new Selection();
    private final Relabels relabels;
    private Map<Integer, LabelSuspect> suspects = Map.of();
    private List<LabelSuspect> ranking = List.of();

    GalleryModel(Relabels relabels) {
        this.relabels = relabels;
        filter.addListener(o -> refresh());
        order.addListener(o -> refresh());
    }

    /** Shows another evaluation: its mistakes, or all images where there is no mistake to show. */
    void show(Evaluation newEvaluation) {
        ranking = LabelSuspects.of(newEvaluation);
        Map<Integer, LabelSuspect> byImage = new HashMap<>();
        ranking.forEach(suspect -> byImage.put(suspect.index(), suspect));
        suspects = byImage;
        evaluation.set(Optional.of(newEvaluation));
        boolean mistakes = newEvaluation.correct() < newEvaluation.labelled();
        filter.set(mistakes ? Filter.MISTAKES : Filter.ALL);
        refresh();
    }

    /** Shows nothing. */
    void clear() {
        suspects = Map.of();
        ranking = List.of();
        evaluation.set(Optional.empty());
        refresh();
    }

    private void refresh() {
        Shown next = evaluation.get().map(this::select).orElse(Shown.NOTHING);
        selection.show(next.images());
        shown.set(next);
    }

    private Shown select(Evaluation e) {
        IntStream images =
                IntStream.range(0, e.count()).filter(i -> filter.get().passes(e, i, suspects.containsKey(i)));
        return Shown.of(e, order.get().sorted(e, images));
    }

    ReadOnlyObjectProperty<Optional<Evaluation>> evaluation() {
        return evaluation.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Selection selection() {
        return selection;
    }

    Relabels relabels() {
        return relabels;
    }

    /** Why an image's label is doubted, if it is. */
    Optional<LabelSuspect> suspect(int image) {
        return Optional.ofNullable(suspects.get(image));
    }

    /** Doubtful labels, the most doubtful first. */
    List<LabelSuspect> suspects() {
        return ranking;
    }
}

package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.evaluation.LabelSuspect;
import java.util.List;
import java.util.Optional;
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
    private Optional<RankedEvaluation> ranked = Optional.empty();

    GalleryModel(Relabels relabels) {
        this.relabels = relabels;
        filter.addListener(o -> refresh());
        order.addListener(o -> refresh());
    }

    /** Shows another evaluation: its mistakes, or all images where there is no mistake to show. */
    void show(RankedEvaluation next) {
        ranked = Optional.of(next);
        Evaluation all = next.evaluation();
        evaluation.set(Optional.of(all));
        Filter first = all.correct() < all.labelled() ? Filter.MISTAKES : Filter.ALL;
        if (filter.get().equals(first)) {
            refresh();
        } else {
            filter.set(first);
        }
    }

    /** Shows nothing. */
    void clear() {
        ranked = Optional.empty();
        evaluation.set(Optional.empty());
        refresh();
    }

    private void refresh() {
        Shown next = ranked.map(r -> r.show(filter.get(), order.get())).orElse(Shown.NOTHING);
        selection.show(next.images());
        shown.set(next);
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
        return ranked.flatMap(r -> r.suspect(image));
    }

    /** Doubtful labels, the most doubtful first. */
    List<LabelSuspect> suspects() {
        return ranked.map(RankedEvaluation::suspects).orElse(List.of());
    }
}

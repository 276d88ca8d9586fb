package inkling.ui.gallery;

import inkling.ui.common.Icons;
import inkling.ui.common.Pills;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Which images are shown: kind of answer, true digit, digit read, confidence, index; all together. */
final class FilterBar extends FlowPane {

    private final GalleryModel model;
    private final Pills<Show> kinds;
    private final TextField search = new TextField();
    private final Button group = new Button();
    private final Button clear = new Button("Show all");

    FilterBar(GalleryModel model) {
        super(8, 8);
        this.model = model;
        kinds = new Pills<>(
                Arrays.stream(Show.values()).map(FilterBar::choice).toList(),
                model.filter().get().show(),
                kind -> model.filter().set(model.filter().get().with(kind)));
        getStyleClass().add("filter-bar");
        setRowValignment(VPos.CENTER);
        getChildren()
                .addAll(
                        kinds,
                        digits("True", Filter::trueDigits, Filter::withTrue),
                        digits("Read as", Filter::readDigits, Filter::withRead),
                        new ConfidenceFilter(model),
                        search(),
                        group,
                        clear);
        group.setId("filter-group");
        group.setGraphic(Icons.of(Feather.X));
        group.setContentDisplay(ContentDisplay.RIGHT);
        group.getStyleClass().add("chip");
        group.setTooltip(new Tooltip("Takes this condition away"));
        group.setOnAction(e -> {
            search.clear();
            model.filter().set(model.filter().get().withGroup(Optional.empty()));
        });
        clear.setId("filter-clear");
        clear.getStyleClass().add("flat");
        clear.setTooltip(new Tooltip("Takes all conditions away"));
        clear.setOnAction(e -> {
            search.clear();
            model.filter().set(Filter.ALL);
        });
        model.filter().addListener(o -> show());
        show();
    }

    private static Pills.Choice<Show> choice(Show kind) {
        String id = "show-" + kind.name().toLowerCase(Locale.ROOT);
        return new Pills.Choice<>(kind, id, kind.title(), kind.help());
    }

    private DigitChoice digits(
            String name, Function<Filter, Set<Integer>> of, BiFunction<Filter, Set<Integer>, Filter> with) {
        DigitChoice choice = new DigitChoice(name);
        choice.onChoice(chosen -> model.filter().set(with.apply(model.filter().get(), chosen)));
        model.filter().addListener(o -> choice.show(of.apply(model.filter().get())));
        choice.show(of.apply(model.filter().get()));
        return choice;
    }

    private TextField search() {
        search.setId("filter-index");
        search.setPromptText("Index, 7 or 30-40");
        search.setTooltip(new Tooltip("Shows the images with these numbers, counted from 0"));
        search.setAccessibleText("Search by index");
        search.setPrefColumnCount(11);
        search.textProperty().addListener((o, was, is) -> search(is));
        return search;
    }

    private void search(String text) {
        int count = model.evaluation().get().map(e -> e.count()).orElse(0);
        Optional<Filter.Group> found = IndexSearch.parse(text, count);
        search.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), !text.isBlank() && found.isEmpty());
        if (found.isPresent()) {
            // Whoever types a number wants that image, not that image if it happens to be a mistake.
            model.filter().set(Filter.ALL.withGroup(found));
        } else if (text.isBlank() && model.filter().get().group().isPresent()) {
            model.filter().set(model.filter().get().withGroup(Optional.empty()));
        }
    }

    private void show() {
        Filter filter = model.filter().get();
        kinds.show(filter.show());
        Optional<Filter.Group> only = filter.group();
        group.setText(only.map(Filter.Group::words).orElse(""));
        set(group, only.isPresent());
        set(clear, !filter.equals(Filter.ALL) && !filter.equals(Filter.MISTAKES));
    }

    private static void set(Button button, boolean there) {
        button.setVisible(there);
        button.setManaged(there);
    }
}

package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.ui.gallery.drawer.Looking;
import inkling.ui.gallery.drawer.Pick;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what is pointed at in the drawer the filter of the images, and forgets it when another filter takes its place. */
final class Pointing {

    private static final Set<Integer> ALL_DIGITS =
            IntStream.range(0, 10).boxed().collect(Collectors.toUnmodifiableSet());

    private Pointing() {}

    /** What the drawer looks at: the same as the model, as long as the model lives. */
    static Looking at(GalleryModel model) {
        Looking looking = new Looking();
        looking.evaluation().bind(model.evaluation());
        looking.image().bind(model.selection().focused());
        looking.picked()
                .addListener((o, was, is) -> is.ifPresent(pick ->
                        model.evaluation().get().ifPresent(e -> model.filter().set(filter(pick, e)))));
        model.filter().addListener((o, was, is) -> {
            Optional<Filter> pointed = looking.picked()
                    .get()
                    .flatMap(pick -> model.evaluation().get().map(e -> filter(pick, e)));
            if (pointed.isPresent() && !pointed.get().equals(is)) {
                looking.picked().set(Optional.empty());
            }
        });
        return looking;
    }

    /** The filter that shows exactly the images pointed at. */
    static Filter filter(Pick pick, Evaluation evaluation) {
        if (pick instanceof Pick.Images images) {
            return Filter.ALL.withGroup(Optional.of(new Filter.Group(images.words(), images.images())));
        }
        Pick.Answers answers = (Pick.Answers) pick;
        // Figures count labelled images only, so without a true digit those without a label must not slip in.
        boolean strangers = evaluation.labelled() < evaluation.count();
        Set<Integer> truth = digits(answers.trueDigit());
        return Filter.ALL
                .withTrue(truth.isEmpty() && strangers ? ALL_DIGITS : truth)
                .withRead(digits(answers.readDigit()));
    }

    private static Set<Integer> digits(OptionalInt digit) {
        return digit.isPresent() ? Set.of(digit.getAsInt()) : Set.of();
    }
}

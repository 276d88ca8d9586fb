package inkling.ui.gallery;

import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.platform.UserException;
import inkling.ui.common.Desk;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** What can be done with the image that has the focus. */
final class GalleryActions {

    private final Desk desk;
    private final GalleryModel model;

    GalleryActions(GalleryContext context) {
        desk = context.desk();
        model = context.model();
    }

    /** Keeps the image in My digits as this digit. */
    void relabel(int digit) {
        withFocused((evaluation, image) -> {
            try {
                model.relabels().relabel(evaluation.data(), image, digit);
                desk.notices()
                        .tell(
                                String.format(Locale.ROOT, "Image %,d is in My digits as a %d.", image, digit),
                                "Undo",
                                this::undo);
            } catch (UserException e) {
                desk.notices().problem("The image could not be kept", e);
            }
        });
    }

    /** Takes the last relabelling back. */
    void undo() {
        try {
            OptionalInt image = model.relabels().undo();
            desk.notices()
                    .tell(
                            image.isPresent()
                                    ? String.format(Locale.ROOT, "Image %,d is as it was before.", image.getAsInt())
                                    : "There is nothing to take back.");
        } catch (UserException e) {
            desk.notices().problem("It could not be taken back", e);
        }
    }

    /** Puts the image on the pad. */
    void sendToPad() {
        withFocused((evaluation, image) -> {
            DigitSet data = evaluation.data();
            String origin = String.format(Locale.ROOT, "%s, image %,d", data.name(), image);
            desk.padRequest().set(Optional.of(new Desk.PadRequest(data.image(image), origin)));
        });
    }

    private void withFocused(BiConsumer<Evaluation, Integer> action) {
        int image = model.selection().focused().get();
        if (image != Selection.NONE) {
            model.evaluation().get().ifPresent(evaluation -> action.accept(evaluation, image));
        }
    }
}

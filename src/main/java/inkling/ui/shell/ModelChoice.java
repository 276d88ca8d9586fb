package inkling.ui.shell;

import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.ui.common.Desk;
import inkling.ui.common.ModelMenu;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.layout.Region;

/** Which model reads: the user's last choice at the start, and a menu of all models at hand. */
final class ModelChoice {

    private final Desk desk;
    private final ModelLibrary library;

    ModelChoice(Desk desk) {
        this.desk = desk;
        library = new ModelLibrary(desk.directories());
    }

    /** Reads the model chosen last; where it is gone, the bundled one. */
    void start() {
        desk.tasks().start(progress -> library.padChoice(), id -> open(id, false), e -> desk.notices()
                .problem("The model chosen last is not known", e));
    }

    private void open(String id, boolean chosen) {
        desk.tasks()
                .start(
                        progress -> {
                            Optional<StoredModel> model =
                                    id.equals(ModelLibrary.BUNDLED) ? library.bundled() : Optional.of(library.open(id));
                            if (chosen && desk.settings().kept()) {
                                library.chooseForPad(id);
                            }
                            return model;
                        },
                        model -> {
                            // What is read at the start must not take the place of what was chosen meanwhile.
                            if (model.isPresent()
                                    && (chosen || desk.model().get().isEmpty())) {
                                desk.model().set(model);
                            }
                        },
                        e -> {
                            desk.notices().problem("The model " + id + " cannot be read", e);
                            if (!id.equals(ModelLibrary.BUNDLED)) {
                                open(ModelLibrary.BUNDLED, false);
                            }
                        });
    }

    /** Shows all models beside a node. */
    void showMenu(Region beside) {
        new ModelMenu(desk, id -> open(id, true)).show(beside, Side.RIGHT);
    }
}

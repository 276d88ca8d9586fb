package inkling.ui.training;

import inkling.ui.common.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a run at its end, or about something that went wrong in it. */
final class RunOutcome extends VBox {

    /** What its buttons do. */
    interface Actions {
        void useOnPad();

        void openInGallery();

        void saveElsewhere();

        void resumeUnfinished();
    }

    RunOutcome(TrainingModel model, Actions actions) {
        getStyleClass().add("run-outcome");
        Label warning = new Label();
        warning.setId("run-warning");
        warning.getStyleClass().add("wrong");
        warning.setWrapText(true);
        warning.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        warning.textProperty().bind(model.warning());
        Button resume = button("run-resume-unfinished", "Go on with it", Feather.PLAY, actions::resumeUnfinished);
        Button pad = button("run-on-pad", "Use on the pad", Feather.EDIT_2, actions::useOnPad);
        Button gallery = button("run-in-gallery", "See its mistakes", Feather.GRID, actions::openInGallery);
        Button save = button("run-save-elsewhere", "Save the weights elsewhere", Feather.SAVE, actions::saveElsewhere);
        resume.getStyleClass().add("accent");
        pad.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(8, 8, resume, pad, gallery, save);
        getChildren().addAll(warning, buttons);
        Runnable follow = () -> {
            Phase phase = model.phase().get();
            boolean ended = phase == Phase.FINISHED || phase == Phase.STOPPED;
            boolean warned = !model.warning().get().isEmpty();
            show(resume, phase == Phase.IDLE && model.unfinished().get());
            show(pad, ended);
            show(gallery, ended);
            show(warning, warned);
            show(save, warned);
            show(buttons, buttons.getChildren().stream().anyMatch(Node::isVisible));
            show(this, warned || buttons.isVisible());
        };
        model.phase().addListener(o -> follow.run());
        model.warning().addListener(o -> follow.run());
        model.unfinished().addListener(o -> follow.run());
        follow.run();
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

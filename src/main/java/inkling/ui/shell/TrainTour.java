package inkling.ui.shell;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;

/** The tour's part on the Train screen: short real runs on synthetic digits, in every state there is. */
final class TrainTour {

    private final Scene scene;
    private final TourCamera camera;

    TrainTour(Scene scene, TourCamera camera) {
        this.scene = scene;
        this.camera = camera;
    }

    /** From a Train screen that was just opened; leaves one with four runs. */
    void walk() throws InterruptedException, TimeoutException, IOException {
        press("#data-mnist");
        Await.until(() -> !text("#data-sentence").startsWith("Looking"));
        scroll("#setup-scroll", 1);
        camera.take("12-train-no-data");
        scroll("#setup-scroll", .5);
        write("#data-source", "synthetic:640");
        Await.until(() -> text("#data-sentence").startsWith("576 to learn"));
        open("#layers", true);
        camera.take("12-train-layers");
        open("#layers", false);
        open("#settings", true);
        press("#setting-augment");
        write("#setting-epochs", "0");
        scroll("#setup-scroll", 1);
        camera.take("12-train-settings");
        press("#settings-reset");
        write("#setting-batch-size", "32");
        write("#setting-epochs", "20");
        open("#settings", false);
        Await.until(() -> text("#time-estimate").startsWith("About"));
        press("#train");
        Await.until(() -> text("#run-state").matches("(Epoch ([3-9]|1\\d) |Finished|The run could not).*"));
        camera.take("12-train-running");
        press("#run-pause");
        ended("Paused");
        camera.take("12-train-paused");
        press("#run-resume");
        ended("Finished");
        Await.pulses(30);
        camera.take("12-train-finished");
        again("#setting-learning-rate", ".0006");
        again("#setting-learning-rate", ".02");
        compare();
        fail();
    }

    /** A shorter run that differs in one setting. */
    private void again(String setting, String value) throws InterruptedException, TimeoutException {
        write("#setting-epochs", "6");
        write(setting, value);
        press("#train");
        ended("Finished");
    }

    private void compare() throws InterruptedException, TimeoutException, IOException {
        Set<Node> boxes = Await.onFx(() -> scene.getRoot().lookupAll("#runs .check-box"));
        int[] chosen = {0};
        for (Node box : boxes) {
            Await.onFx(() -> {
                if (box.isVisible() && box instanceof CheckBox check && chosen[0]++ < 3) {
                    check.fire();
                }
                return null;
            });
        }
        Await.pulses(30);
        camera.take("12-train-compare");
        scroll("#train-right", 1);
        camera.take("12-train-runs");
        scroll("#train-right", 0);
        for (Node box : boxes) {
            Await.onFx(() -> {
                if (box instanceof CheckBox check && check.isSelected()) {
                    check.fire();
                }
                return null;
            });
        }
    }

    /** A deep network, plain gradient descent and a rate ten thousand times too high: its loss is no number within a few steps. */
    private void fail() throws InterruptedException, TimeoutException, IOException {
        press("#preset-three-conv-rmsprop");
        write("#setting-epochs", "6");
        write("#setting-learning-rate", "10");
        Await.onFx(() -> {
            ((ComboBox<?>) scene.lookup("#setting-optimiser"))
                    .getSelectionModel()
                    .selectLast();
            return null;
        });
        press("#train");
        ended("The run could not go on");
        if (!text("#run-state").startsWith("The run could not go on")) {
            throw new IllegalStateException("The run that should fail says: " + text("#run-state"));
        }
        camera.take("12-train-failed");
        press("#settings-reset");
        press("#preset-quick");
    }

    /** @param to 0 for the top, 1 for the foot */
    private void scroll(String id, double to) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            ((ScrollPane) scene.lookup(id)).setVvalue(to);
            return null;
        });
    }

    private void ended(String how) throws InterruptedException, TimeoutException {
        Predicate<String> over =
                words -> words.startsWith(how) || words.startsWith("Finished") || words.startsWith("The run could not");
        Await.until(() -> over.test(text("#run-state")));
        Await.pulses(4);
    }

    private String text(String id) {
        return scene.lookup(id) instanceof Label label ? label.getText() : "";
    }

    private void press(String id) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            if (scene.lookup(id) instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
            }
            return null;
        });
    }

    private void write(String id, String words) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            TextField field = (TextField) scene.lookup(id);
            field.setText(words);
            field.fireEvent(new ActionEvent());
            return null;
        });
    }

    private void open(String id, boolean expanded) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            ((TitledPane) scene.lookup(id)).setExpanded(expanded);
            return null;
        });
        Await.pulses(4);
    }
}

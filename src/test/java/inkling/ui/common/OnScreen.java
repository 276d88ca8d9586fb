package inkling.ui.common;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person would look for on the screen, for tests with real events. */
public final class OnScreen {

    private OnScreen() {}

    public static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    /** Waits until something holds on the JavaFX thread, at most a minute. */
    public static void until(FxRobot robot, BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            boolean[] holds = new boolean[1];
            robot.interact(() -> holds[0] = condition.getAsBoolean());
            return holds[0];
        });
    }
}

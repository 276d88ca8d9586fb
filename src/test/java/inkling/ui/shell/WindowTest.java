package inkling.ui.shell;

import inkling.data.SyntheticDigits;
import inkling.ink.Ink;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A test with real mouse and key events: each has the real window over a folder of its own, which is closed behind it. */
@ExtendWith(WindowTest.Opening.class)
abstract class WindowTest {

    static final Ink SEVEN = new SyntheticDigits(5).ink(7, 3);

    @TempDir
    Path home;

    OpenWindow open;

    /** Opens the window, on the JavaFX thread. */
    OpenWindow open(Stage stage) {
        return new OpenWindow(stage, home);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> open.window().close());
        open.close();
    }

    /** TestFX looks for what opens the window in the test's own class only, not in those it extends. */
    static final class Opening extends ApplicationExtension {

        @Override
        public void postProcessTestInstance(Object test, ExtensionContext context) throws Exception {
            super.postProcessTestInstance(new Opener((WindowTest) test), context);
        }
    }

    record Opener(WindowTest test) {

        @Start
        void start(Stage stage) {
            test.open = test.open(stage);
        }
    }
}

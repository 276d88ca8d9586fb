package inkling.ui.shell;

import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;

/** Starts JavaFX so that tests with a real mouse can follow in the same process: TestFX must have started it, whoever comes first. */
final class TestToolkit {

    private TestToolkit() {}

    static void start() throws InterruptedException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        Headless.start();
    }
}

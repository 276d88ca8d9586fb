package inkling.ui.shell;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** JavaFX without a display: the Monocle platform draws into memory. */
final class Headless {

    private static final System.Logger LOG = System.getLogger(Headless.class.getName());

    private Headless() {}

    /** Starts JavaFX, or goes on with the one that runs. It stays when the last window is closed. */
    static void start() throws InterruptedException {
        set("java.awt.headless", "true");
        set("glass.platform", "Monocle");
        set("monocle.platform", "Headless");
        set("headless.geometry", "2560x1600-32");
        set("prism.order", "sw");
        set("prism.text", "t2k");
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "JavaFX runs already", e);
        }
        Platform.setImplicitExit(false);
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

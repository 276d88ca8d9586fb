package inkling.ui.shell;

/** JavaFX without a display: the Monocle platform draws into memory. To be called before JavaFX starts. */
final class Headless {

    private Headless() {}

    /** Properties that are set already stay as they are. */
    static void prepare() {
        set("java.awt.headless", "true");
        set("glass.platform", "Monocle");
        set("monocle.platform", "Headless");
        set("headless.geometry", "2560x1600-32");
        set("prism.order", "sw");
        set("prism.text", "t2k");
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

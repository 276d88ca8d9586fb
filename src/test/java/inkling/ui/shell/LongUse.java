package inkling.ui.shell;

import com.sun.management.UnixOperatingSystemMXBean;
import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.ink.Ink;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.ui.common.WindowTasks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

/**
 * The window in use for a long time by a script: draws, turns to every place, changes the theme, trains, over and over; prints
 * heap after a collection, resident memory, threads and file handles once a minute. All should stay flat after the first run.
 *
 * <pre>java @installer/jvm.options -cp target/test-classes:target/classes:'target/lib/*' inkling.ui.shell.LongUse MINUTES</pre>
 */
public final class LongUse {

    private static final String[] PLACES = {
        "#place-train", "#place-gallery", "#place-settings", "#place-help", "#place-draw"
    };

    private LongUse() {}

    public static void main(String[] arguments) throws Exception {
        long minutes = arguments.length == 0 ? 10 : Long.parseLong(arguments[0]);
        Headless.start();
        try (TemporaryHome home = new TemporaryHome()) {
            use(home.directories(), System.nanoTime() + minutes * 60_000_000_000L);
        }
        System.exit(0);
    }

    private static void use(Directories directories, long end) throws Exception {
        Settings settings = Settings.open(directories);
        WindowTasks tasks = new WindowTasks();
        InklingWindow window = Await.onFx(() -> {
            InklingWindow opened = WindowApp.open(new Stage(), directories, settings, tasks, Dl4jEngine::new);
            opened.stage().show();
            return opened;
        });
        Await.until(() -> window.desk().engine().isDone());
        System.out.println("minute\tdrawings\theap MB\tresident MB\tthreads\tfile handles");
        long began = System.nanoTime();
        long told = began - 60_000_000_000L;
        int drawings = 0;
        SyntheticDigits hand = new SyntheticDigits(1);
        while (System.nanoTime() < end) {
            press(window, "#place-draw");
            press(window, "#clear");
            Ink ink = hand.ink(drawings % 10, drawings);
            new TourPen(window.stage().getScene()).draw(ink);
            Await.until(() -> window.desk()
                    .drawingRead()
                    .get()
                    .equals(window.desk().drawing().get()));
            drawings++;
            for (String place : PLACES) {
                press(window, place);
                Await.pulses(2);
            }
            if (drawings % 5 == 0) {
                press(window, "#theme-switch");
                press(window, "#place-train");
                press(window, "#data-synthetic");
                press(window, "#train");
            }
            if (System.nanoTime() - told > 60_000_000_000L) {
                told = System.nanoTime();
                print((told - began) / 60_000_000_000L, drawings);
            }
        }
        Await.onFx(() -> {
            window.close();
            window.stage().hide();
            return null;
        });
        settings.close();
        tasks.close();
    }

    private static void print(long minute, int drawings) throws IOException {
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : -1;
        System.out.printf(
                Locale.ROOT,
                "%d\t%d\t%d\t%d\t%d\t%d%n",
                minute,
                drawings,
                memory.getUsed() >> 20,
                residentMegabytes(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                handles);
    }

    private static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }

    private static void press(InklingWindow window, String id) throws Exception {
        Await.onFx(() -> {
            if (window.stage().getScene().lookup(id) instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
            }
            return null;
        });
    }
}

package inkling.ui.shell;

import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.ui.common.WindowTasks;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * The window in use for a long time by a script, without a display: draws, turns to every place, changes the theme, trains and
 * deletes runs, over and over. Prints what the process holds as it goes, and at the end the first quarter of the time, but its
 * first tenth, beside the last: all should be flat.
 *
 * <pre>inkling.ui.shell.LongUse [MINUTES]</pre>
 */
public final class LongUse {

    private static final String[] PLACES = {
        "#place-train", "#place-gallery", "#place-my-digits", "#place-settings", "#place-help", "#place-draw"
    };
    private static final int SAMPLES = 60;
    private static final int RUNS_KEPT = 4;

    private final InklingWindow window;
    private final WindowHand hand;
    private final SyntheticDigits digits = new SyntheticDigits(1);
    private final HeldResources held = new HeldResources();
    private int drawings;
    private int runs;

    private LongUse(InklingWindow window) {
        this.window = window;
        hand = new WindowHand(window);
    }

    public static void main(String[] arguments) throws Exception {
        double minutes = arguments.length == 0 ? 10 : Double.parseDouble(arguments[0]);
        Headless.start();
        try (TemporaryHome home = new TemporaryHome()) {
            Directories directories = home.directories();
            try (Settings settings = Settings.open(directories);
                    WindowTasks tasks = new WindowTasks()) {
                InklingWindow window = Await.onFx(() -> {
                    InklingWindow opened = WindowApp.open(new Stage(), directories, settings, tasks, Dl4jEngine::new);
                    opened.stage().show();
                    opened.desk().unfolding().finish();
                    return opened;
                });
                new LongUse(window).use((long) (minutes * 60e9));
                Await.onFx(() -> {
                    window.close();
                    window.stage().hide();
                    return null;
                });
            }
        }
        System.exit(0);
    }

    private void use(long nanos) throws Exception {
        Await.until(() -> window.desk().model().get().isPresent());
        hand.press("#place-train");
        hand.write("#data-source", "synthetic:2000");
        Await.until(() -> hand.text("#data-sentence").contains("to learn from"));
        System.out.println(HeldResources.HEAD);
        long began = System.nanoTime();
        while (System.nanoTime() - began < nanos) {
            round();
            if (System.nanoTime() - began > held.count() * nanos / SAMPLES) {
                System.out.println(held.take((System.nanoTime() - began) / 60e9));
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "used for %.1f minutes: %,d drawings, %,d turns to a place, %,d runs",
                (System.nanoTime() - began) / 60e9,
                drawings,
                drawings * PLACES.length,
                runs));
        held.quarters().forEach(System.out::println);
    }

    private void round() throws Exception {
        hand.press("#place-draw");
        hand.press("#clear");
        new TourPen(window.stage().getScene()).draw(digits.ink(drawings % 10, drawings));
        Await.until(() ->
                window.desk().drawingRead().get().equals(window.desk().drawing().get()));
        drawings++;
        for (String place : PLACES) {
            hand.press(place);
            Await.pulses(2);
        }
        if (drawings % 5 == 0) {
            hand.press("#theme-switch");
            hand.press("#place-train");
            train();
            hand.press("#place-draw");
        }
    }

    /** Starts a run where none is under way, and deletes the oldest of many. */
    private void train() throws InterruptedException, TimeoutException {
        boolean free =
                Await.onFx(() -> !window.stage().getScene().lookup("#train").isDisabled());
        if (!free) {
            return;
        }
        Await.onFx(() -> {
            TableView<?> table = (TableView<?>) window.stage().getScene().lookup("#runs");
            if (table.getItems().size() > RUNS_KEPT) {
                table.getSelectionModel().selectLast();
            } else {
                table.getSelectionModel().clearSelection();
            }
            return null;
        });
        hand.press("#run-delete");
        hand.press("#train");
        runs++;
    }
}

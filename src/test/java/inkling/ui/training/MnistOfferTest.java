package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.UserException;
import inkling.ui.common.WindowTasks;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The download as its user sees it; {@code MnistDownloadTest} holds what it does on the wire. */
@ExtendWith(ApplicationExtension.class)
class MnistOfferTest {

    private final WindowTasks tasks = new WindowTasks();
    private final CountDownLatch onItsWay = new CountDownLatch(1);
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();

    @Start
    void start(Stage stage) {
        MnistOffer offer = new MnistOffer(
                tasks,
                progress -> {
                    switch (tries.incrementAndGet()) {
                        case 1 -> {
                            while (true) {
                                progress.step(1, 4); // until it is cancelled
                                onItsWay.countDown();
                            }
                        }
                        case 2 -> throw new UserException("No mirror answers.");
                        default -> {
                            return Path.of("mnist");
                        }
                    }
                },
                arrived::incrementAndGet,
                () -> {});
        stage.setScene(new Scene(offer, 320, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private static void until(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            String[] text = new String[1];
            robot.interact(() ->
                    text[0] = robot.lookup("#mnist-words").queryAs(Label.class).getText());
            return text[0].startsWith(words);
        });
    }

    private static String action(FxRobot robot) {
        return robot.lookup("#mnist-download").queryAs(Button.class).getText();
    }

    @Test
    void itShowsHowFarItIsCanBeCancelledGoneOnWithAndTriedAgain(FxRobot robot) throws Exception {
        assertThat(action(robot)).isEqualTo("Download, 12 MB");
        robot.clickOn("#mnist-download");
        assertThat(onItsWay.await(20, TimeUnit.SECONDS)).isTrue();
        until(robot, "2.9 of 11.6 MB");
        robot.clickOn("#mnist-cancel");
        until(robot, "Cancelled. What came is kept");
        assertThat(action(robot)).isEqualTo("Go on");
        robot.clickOn("#mnist-download");
        until(robot, "No mirror answers.");
        assertThat(action(robot)).isEqualTo("Try again");
        robot.clickOn("#mnist-download");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> arrived.get() == 1);
        assertThat(robot.lookup("#mnist-progress").tryQuery().filter(Node::isVisible))
                .isEmpty();
    }
}

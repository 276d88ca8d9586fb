package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window tells hides nothing, and goes when it was read. */
class NoticeBoardTest {

    private static final Duration SHORT = Duration.millis(50);
    private static final int LONGER_THAN_SHORT = 20; // pulses

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"train", "gallery", "my-digits", "settings", "help"})
    void aNoticeHidesNothingOfAScreen(String place) throws Exception {
        try (HeadlessWindow window = new HeadlessWindow(home, 900, 600, settings -> {})) {
            window.turnTo(place);
            tell(window);
            Await.onFx(() -> {
                Bounds screen = bounds(window.scene().lookup(".screen"));
                Bounds notice = bounds(window.scene().lookup(".notice"));
                assertThat(notice.getMinY()).isGreaterThanOrEqualTo(screen.getMaxY());
                assertThat(notice.getMaxY()).isLessThanOrEqualTo(window.scene().getHeight());
                return null;
            });
            window.hand().press("#notice-close");
            Await.pulses(4);
            double whole =
                    Await.onFx(() -> bounds(window.scene().lookup(".screen")).getMaxY());
            assertThat(whole).isEqualTo(window.scene().getHeight());
        }
    }

    @Test
    void aNoticeDoesNotMoveThePaperAndStaysWhenTheScreenIsLeft() throws Exception {
        try (HeadlessWindow window = new HeadlessWindow(home, 900, 600, settings -> {})) {
            Bounds before = Await.onFx(() -> bounds(window.scene().lookup("#paper")));
            tell(window);
            Bounds after = Await.onFx(() -> bounds(window.scene().lookup("#paper")));
            assertThat(after).isEqualTo(before);
            window.turnTo("settings");
            assertThat(Await.onFx(() -> window.hand().text("#notice"))).isEqualTo("Something was done.");
            window.turnTo("draw");
            assertThat(Await.onFx(() -> window.hand().text("#notice"))).isEqualTo("Something was done.");
        }
    }

    private static void tell(HeadlessWindow window) throws Exception {
        Await.onFx(() -> {
            window.window().desk().notices().tell("Something was done.", "Undo", () -> {});
            return null;
        });
        Await.pulses(4);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void itGoesByItselfButNotWhileTheKeyboardIsAtIt() throws Exception {
        TestToolkit.start();
        NoticeBoard board = new NoticeBoard(home, SHORT, SHORT);
        Button elsewhere = new Button("elsewhere");
        Stage stage = Await.onFx(() -> {
            Stage opened = new Stage();
            opened.setScene(new Scene(new VBox(board, board.line(), elsewhere)));
            opened.show();
            return opened;
        });
        try {
            Await.onFx(() -> {
                board.tell("Deleted.", "Undo", () -> {});
                stage.getScene().lookup("#notice-action").requestFocus();
                return null;
            });
            Await.pulses(LONGER_THAN_SHORT);
            assertThat(Await.onFx(() -> stage.getScene().lookup("#notice"))).isNotNull();
            Await.onFx(() -> {
                elsewhere.requestFocus();
                return null;
            });
            Await.until(() -> stage.getScene().lookup("#notice") == null);
        } finally {
            Await.onFx(() -> {
                stage.hide();
                return null;
            });
        }
    }
}

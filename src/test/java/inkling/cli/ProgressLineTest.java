package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long now;

    private ProgressLine line(boolean live) {
        return new ProgressLine(
                new PrintStream(written, true, StandardCharsets.UTF_8),
                live,
                "Training",
                () -> TimeUnit.SECONDS.toNanos(now));
    }

    @Test
    void aTerminalSeesABarWithTheTimeLeftAndNothingAfterwards() {
        ProgressLine line = line(true);
        now = 10;
        line.note("loss 0.12");
        line.show(25, 100);
        assertThat(text())
                .as("cut off at the terminal's edge, since a wrapped line could not be drawn over")
                .endsWith("\u001b[?7lTraining [######------------------] 25 %, 30 s left, loss 0.12\u001b[?7h");
        line.close();
        assertThat(text()).endsWith("\r\u001b[K");
    }

    @Test
    void elsewhereAPlainLineAppearsNowAndThen() {
        ProgressLine line = line(false);
        now = 1;
        line.show(1, 1000);
        assertThat(text()).isEmpty();
        now = 6;
        line.show(100, 1000);
        now = 7;
        line.show(120, 1000);
        line.close();
        assertThat(text().lines()).containsExactly("Training 10 %, 54 s left");
    }

    @Test
    void theTimeLeftIsNotGuessedFromTheFirstHundredth() {
        ProgressLine line = line(false);
        now = 6;
        line.show(9, 1000);
        now = 12;
        line.show(20, 1000);
        assertThat(text().lines()).containsExactly("Training 0 %", "Training 2 %, 9 min 48 s left");
    }

    @Test
    void anUnknownTotalShowsWhatIsDone() {
        ProgressLine line = line(true);
        line.show(123, 0);
        assertThat(text()).contains("Training 123");
    }

    @Test
    void durationsReadLikeWords() {
        assertThat(ProgressLine.duration(59.4)).isEqualTo("59 s");
        assertThat(ProgressLine.duration(185)).isEqualTo("3 min 05 s");
        assertThat(ProgressLine.duration(7800)).isEqualTo("2 h 10 min");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}

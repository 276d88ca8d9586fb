package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticDigitsTest {

    @Test
    void theSameSeedDigitAndIndexGiveTheSameInk() {
        for (int digit = 0; digit < 10; digit++) {
            Ink ink = new SyntheticDigits(7).ink(digit, 123_456_789_012L);
            assertThat(new SyntheticDigits(7).ink(digit, 123_456_789_012L)).isEqualTo(ink);
            assertThat(new SyntheticDigits(8).ink(digit, 123_456_789_012L)).isNotEqualTo(ink);
            assertThat(new SyntheticDigits(7).ink(digit, 123_456_789_013L)).isNotEqualTo(ink);
        }
    }

    @Test
    void aSetHoldsEveryDigitEquallyInMixedOrderWithoutRepeats() {
        DigitSet set = SyntheticDigits.set(2_000, 3);
        int[] counts = new int[10];
        int sorted = 0;
        Set<Object> images = new HashSet<>();
        for (int i = 0; i < set.size(); i++) {
            counts[set.label(i)]++;
            sorted += i > 0 && set.label(i) == (set.label(i - 1) + 1) % 10 ? 1 : 0;
            images.add(set.image(i));
            assertThat(set.image(i).ink()).isGreaterThan(15);
        }
        assertThat(counts).containsOnly(200);
        assertThat(sorted).isLessThan(400);
        assertThat(images).hasSize(2_000);
    }

    @Test
    void aLargerSetBeginsWithTheSmallerOne() {
        assertThat(SyntheticDigits.set(50, 3).range("first", 0, 35).hash())
                .isEqualTo(SyntheticDigits.set(35, 3).hash());
    }

    @Test
    void inkIsAsAPenReportsIt() {
        SyntheticDigits digits = new SyntheticDigits(1);
        for (int i = 0; i < 1_000; i++) {
            Ink ink = digits.ink(i % 10, i);
            Box box = ink.bounds().orElseThrow();
            assertThat(Math.max(box.width(), box.height())).isBetween(40.0, 1_200.0);
            double time = -1;
            for (Stroke stroke : ink.strokes()) {
                assertThat(stroke.points().size()).isBetween(2, 400);
                for (Point point : stroke.points()) {
                    assertThat(point.time()).isGreaterThan(time);
                    time = point.time();
                }
            }
            assertThat(time).isBetween(40.0, 8_000.0);
        }
    }

    @Test
    void trainingAndTestPartShareNoImage() throws Exception {
        DataSources sources = new DataSources(Directories.below(Path.of("nowhere")), Optional.empty());
        DigitSet training = sources.load("synthetic:500:9", Part.TRAINING);
        DigitSet test = sources.load("synthetic:500:9", Part.TEST);
        Set<Object> images = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            images.add(training.image(i));
            images.add(test.image(i));
        }
        assertThat(images).hasSize(1_000);
    }

    @Test
    void wrongSourcesAreNamed() {
        DataSources sources = new DataSources(Directories.below(Path.of("nowhere")), Optional.empty());
        for (String source :
                new String[] {"synthetic:", "synthetic:x", "synthetic:0", "synthetic:5:6:7", "synthetic:99999999"}) {
            assertThatThrownBy(() -> sources.load(source, Part.TRAINING))
                    .isInstanceOf(UserException.class)
                    .hasMessageContaining(source);
        }
    }
}

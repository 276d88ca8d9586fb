package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Box;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlierInkTest {

    @Test
    void theSamePartSeedAndIndexGiveTheSameInk() {
        for (Part part : Part.values()) {
            for (int i = 0; i < 50; i++) {
                assertThat(new OutlierInk(part, 5).ink(i)).isEqualTo(new OutlierInk(part, 5).ink(i));
                assertThat(new OutlierInk(part, 6).ink(i)).isNotEqualTo(new OutlierInk(part, 5).ink(i));
            }
        }
        assertThat(new OutlierInk(Part.TRAINING, 5).ink(0)).isNotEqualTo(new OutlierInk(Part.TEST, 5).ink(0));
    }

    @Test
    void theFormsOfTheTwoPartsShareNoLetter() {
        Set<String> training = letters("pen-outliers-training.txt");
        assertThat(training).hasSizeGreaterThan(8).doesNotContainAnyElementsOf(letters("pen-outliers-test.txt"));
    }

    private static Set<String> letters(String resource) {
        return PenForm.readAll(resource).stream()
                .map(PenForm::sign)
                .filter(sign -> sign.length() == 1)
                .collect(Collectors.toSet());
    }

    @Test
    void eachKindIsThereAndTwoDigitsTakeTheMostRoomAcross() {
        OutlierInk drawings = new OutlierInk(Part.TEST, 3);
        Map<OutlierInk.Kind, List<Double>> width = new EnumMap<>(OutlierInk.Kind.class);
        for (int i = 0; i < 1_000; i++) {
            Box box = drawings.ink(i).bounds().orElseThrow();
            width.computeIfAbsent(drawings.kind(i), kind -> new ArrayList<>())
                    .add(box.width() / Math.max(1, box.height()));
        }
        assertThat(width).containsOnlyKeys(OutlierInk.Kind.values());
        assertThat(width.get(OutlierInk.Kind.PAIR)).hasSizeBetween(150, 240);
        assertThat(width.get(OutlierInk.Kind.SIGN)).hasSizeBetween(420, 530);
        assertThat(median(width.get(OutlierInk.Kind.PAIR))).isGreaterThan(median(width.get(OutlierInk.Kind.SIGN)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Test
    void aSetIsVariedInkedAndNoDigit() {
        DigitSet set = new OutlierInk(Part.TEST, 1).set(400);
        Set<Object> images = new HashSet<>();
        for (int i = 0; i < set.size(); i++) {
            assertThat(set.label(i)).isEqualTo(DigitSet.NOT_A_DIGIT);
            assertThat(set.image(i).ink()).isPositive();
            images.add(set.image(i));
        }
        assertThat(images.size()).isGreaterThan(380);
        assertThat(new OutlierInk(Part.TEST, 1).set(30).hash())
                .isEqualTo(set.range("first", 0, 30).hash());
    }
}

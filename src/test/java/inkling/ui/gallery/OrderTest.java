package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final double[] AWKWARD = {
        0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1, 1e-300
    };

    @Test
    void equalOnesStayByIndexWhateverTheKeys() {
        Random random = new Random(4);
        for (int size : new int[] {0, 1, 2, 7, 500}) {
            double[] keys = IntStream.range(0, size)
                    .mapToDouble(i ->
                            random.nextInt(3) == 0 ? AWKWARD[random.nextInt(AWKWARD.length)] : random.nextInt(9) / 3.0)
                    .toArray();
            int[] expected = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> keys[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(Order.sorted(keys)).containsExactly(expected);
        }
    }
}

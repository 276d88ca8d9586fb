package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The figures the rasteriser was fitted to, measured again on the real data. */
@Tag("mnist")
class MnistLikenessTest {

    /** Means over MNIST's 60,000 training images. */
    private static final MnistStatistics MNIST = new MnistStatistics(102.44, 2.582, 0.514, 14.007, 13.996);

    /** Over the same images: the mean is not the whole story, writers press differently. */
    private static final double MNIST_WIDTH_P10 = 1.890;

    private static final double MNIST_WIDTH_MEDIAN = 2.480;
    private static final double MNIST_WIDTH_P90 = 3.406;

    @Test
    @EnabledIfEnvironmentVariable(named = "INKLING_MNIST", matches = ".+")
    void mnistIsAsMeasured() throws Exception {
        List<MnistStatistics> all =
                MnistStatistics.images(Path.of(System.getenv("INKLING_MNIST"), "train-images-idx3-ubyte.gz"), 60_000)
                        .stream()
                        .map(MnistStatistics::of)
                        .toList();
        MnistStatistics mean = MnistStatistics.mean(all);

        assertThat(mean.ink()).isCloseTo(MNIST.ink(), within(0.01));
        assertThat(mean.strokeWidth()).isCloseTo(MNIST.strokeWidth(), within(0.001));
        assertThat(mean.softness()).isCloseTo(MNIST.softness(), within(0.001));
        assertThat(mean.massX()).isCloseTo(MNIST.massX(), within(0.001));
        assertThat(mean.massY()).isCloseTo(MNIST.massY(), within(0.001));
        double[] widths =
                all.stream().mapToDouble(MnistStatistics::strokeWidth).sorted().toArray();
        assertThat(widths[6_000]).isCloseTo(MNIST_WIDTH_P10, within(0.01));
        assertThat(widths[30_000]).isCloseTo(MNIST_WIDTH_MEDIAN, within(0.01));
        assertThat(widths[54_000]).isCloseTo(MNIST_WIDTH_P90, within(0.01));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "INKLING_PENDIGITS", matches = ".+")
    void penDigitsBecomeLikeMnist() throws Exception {
        InkRasterizer rasterizer = new InkRasterizer();
        MnistStatistics mean = MnistStatistics.mean(Unipen.read(Path.of(System.getenv("INKLING_PENDIGITS"))).stream()
                .map(drawing -> MnistStatistics.of(rasterizer.rasterize(drawing.ink())))
                .toList());

        assertThat(mean.ink()).isCloseTo(MNIST.ink(), within(1.5));
        assertThat(mean.strokeWidth()).isCloseTo(MNIST.strokeWidth(), within(0.03));
        assertThat(mean.softness()).isCloseTo(MNIST.softness(), within(0.02));
        assertThat(mean.massX()).isCloseTo(14, within(0.01));
        assertThat(mean.massY()).isCloseTo(14, within(0.01));
    }
}

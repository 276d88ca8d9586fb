package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.dl4j.Dl4jEngine;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    @TempDir
    Path out;

    @Test
    void leavesAPictureOfEachStepAtTheScaleAskedFor() throws Exception {
        List<Path> taken = new CopyOnWriteArrayList<>();
        TestToolkit.start();
        new Tour(out, "dark", 1.5, 900, 600).run(Dl4jEngine::new, taken::add);
        assertThat(taken).hasSizeGreaterThanOrEqualTo(8).allSatisfy(picture -> {
            BufferedImage image = ImageIO.read(picture.toFile());
            assertThat(image.getWidth()).isEqualTo(1350);
            assertThat(image.getHeight()).isEqualTo(900);
            assertThat(colours(image)).as("colours in " + picture).isGreaterThan(20);
        });
        assertThat(out.toFile().list()).hasSameSizeAs(taken);
    }

    private static int colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}

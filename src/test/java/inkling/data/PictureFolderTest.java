package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.ink.DigitImage;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderTest {

    @TempDir
    Path folder;

    private final List<String> remarks = new ArrayList<>();

    private DigitSet load(Part part) throws UserException {
        return new PictureFolder(remarks::add).load(folder, part, "pictures");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** A 28 x 28 as MNIST's are, light on dark. */
    private void ready(String name, DigitSet set, int index) throws IOException {
        BufferedImage image = new BufferedImage(DigitImage.SIZE, DigitImage.SIZE, BufferedImage.TYPE_BYTE_GRAY);
        for (int p = 0; p < DigitImage.PIXELS; p++) {
            image.getRaster().setSample(p % DigitImage.SIZE, p / DigitImage.SIZE, 0, set.grey(index, p));
        }
        ImageIO.write(image, "png", file(name).toFile());
    }

    /** A bar as a paint program leaves it: large, off its centre, coloured. */
    private void painted(String name, String format) throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 300, 200);
        pen.setColor(new Color(30, 40, 160));
        pen.fillRect(200, 20, 14, 120);
        pen.dispose();
        ImageIO.write(image, format, file(name).toFile());
    }

    @Test
    void threeBrokenAmongAThousandAreNamedLeftOutAndCounted() throws Exception {
        DigitSet digits = SyntheticDigits.set(997, 5);
        for (int i = 0; i < digits.size(); i++) {
            ready(String.format("%d/%04d.png", digits.label(i), i), digits, i);
        }
        byte[] whole = Files.readAllBytes(file(String.format("%d/%04d.png", digits.label(0), 0)));
        List<Path> broken = List.of(
                Files.write(file("4/cut.png"), Arrays.copyOf(whole, whole.length / 2)),
                Files.createFile(file("7/empty.png")),
                Files.writeString(file("9/words.jpg"), "not a picture"));

        DigitSet read = load(Part.TRAINING);

        assertThat(read.hash())
                .as("every other picture, in the order of the names, as it is")
                .isEqualTo(digits.hash());
        assertThat(remarks).hasSize(4);
        for (Path one : broken) {
            assertThat(remarks).anyMatch(remark -> remark.startsWith("Left out: " + one));
        }
        assertThat(remarks.get(3)).isEqualTo("Left out 3 of 1,000 pictures in " + folder + ".");
    }

    @Test
    void picturesOfAnySizeAndColourAreReadAsThePadReadsThem() throws Exception {
        painted("1/photo.jpg", "jpg");
        painted("1/drawing.png", "png");
        Files.createFile(file("1/.DS_Store"));
        DigitSet read = load(Part.TEST);
        assertThat(read.size()).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            assertThat(read.label(i)).isEqualTo(1);
            assertThat(read.grey(i, 14 * 28 + 14)).as("ink in the middle").isGreaterThan(200);
            assertThat(read.grey(i, 14 * 28 + 2)).as("paper at the side").isZero();
        }
        assertThat(remarks).isEmpty();
    }

    @Test
    void trainAndTestAreItsParts() throws Exception {
        DigitSet digits = SyntheticDigits.set(5, 1);
        for (int i = 0; i < 3; i++) {
            ready("train/" + digits.label(i) + "/" + i + ".png", digits, i);
        }
        for (int i = 3; i < 5; i++) {
            ready("testing/" + digits.label(i) + "/" + i + ".png", digits, i);
        }
        assertThat(PictureFolder.looksLikeOne(folder)).isTrue();
        assertThat(load(Part.TRAINING).hash()).isEqualTo(digits.range("", 0, 3).hash());
        assertThat(load(Part.TEST).hash()).isEqualTo(digits.range("", 3, 5).hash());
        DataSources sources = new DataSources(Directories.below(folder.resolve("home")), Optional.empty());
        assertThat(sources.test(folder.toString()).orElseThrow().size()).isEqualTo(2);
        assertThat(sources.test(folder.resolve("train").toString()))
                .as("the same pictures are nothing to test on")
                .isEmpty();
    }

    @Test
    void onlyTheFirstBrokenAreNamed() throws Exception {
        ready("0/good.png", SyntheticDigits.set(1, 1), 0);
        for (int i = 0; i < 30; i++) {
            Files.createFile(file("5/" + i + ".png"));
        }
        assertThat(load(Part.TRAINING).size()).isEqualTo(1);
        assertThat(remarks).hasSize(22).last().asString().startsWith("Left out 30 of 31 pictures");
    }

    @Test
    void whatHoldsNothingToReadIsRefused() throws Exception {
        assertThat(PictureFolder.looksLikeOne(folder)).isFalse();
        Files.createDirectory(folder.resolve("3"));
        assertThat(PictureFolder.looksLikeOne(folder)).isTrue();
        assertThatThrownBy(() -> load(Part.TRAINING))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("folders 0 to 9 are empty");
        BufferedImage paper = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(paper, "png", file("3/paper.png").toFile());
        assertThatThrownBy(() -> load(Part.TRAINING))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("None of the 1 pictures");
        assertThat(remarks).singleElement().asString().contains("nothing but paper");
    }

    @Test
    void tooManyAreRefusedBeforeAnyIsRead() throws Exception {
        for (int i = 0; i < 4; i++) {
            Files.createFile(file("2/" + i + ".png"));
        }
        assertThatThrownBy(() -> new PictureFolder(3, remarks::add).load(folder, Part.TEST, "pictures"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("more than 3 pictures");
        assertThat(remarks).isEmpty();
    }
}

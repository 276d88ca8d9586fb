package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.platform.UserException;
import inkling.testing.Mutations;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void readsBothKindsFromAFile(String format, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("seven.picture");
        Files.write(file, SamplePictures.encoded(seven(), format));

        Picture picture = PictureReader.read(file);

        assertThat(picture.width()).isEqualTo(120);
        assertThat(picture.at(2, 2)).isCloseTo(1, within(0.02f));
        assertThat(new PictureNormalizer().normalize(picture).ink()).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_INT_RGB
            })
    void everyKindOfImageGivesTheSameInk(int type) throws Exception {
        BufferedImage image = new BufferedImage(120, 120, type);
        image.createGraphics().drawImage(seven(), 0, 0, null);

        Picture picture = PictureReader.read(SamplePictures.encoded(image, "png"), "p");

        assertThat(InkRasterizerProperties.meanDifference(
                        new PictureNormalizer().normalize(picture),
                        new PictureNormalizer().normalize(PictureReader.of(seven()))))
                .isLessThan(0.02);
    }

    @Test
    void greyValuesAreReadAsTheyAre() throws Exception {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSamples(0, 0, 3, 1, 0, new int[] {0, 100, 255});

        Picture picture = PictureReader.read(SamplePictures.encoded(image, "png"), "grey");

        assertThat(picture.grey()).containsExactly(0, 100 / 255f, 1);
    }

    @ParameterizedTest
    @CsvSource({"1,ABCD", "2,BADC", "3,DCBA", "4,CDAB", "5,ACBD", "6,CADB", "7,DBCA", "8,BDAC"})
    void photosAreTurnedAsTheCameraWasHeld(int orientation, String expected) throws Exception {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        int[] greys = {0, 80, 160, 240};
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 32; x++) {
                int g = greys[x / 16 + y / 16 * 2];
                image.setRGB(x, y, new Color(g, g, g).getRGB());
            }
        }
        Picture picture = PictureReader.read(withOrientation(SamplePictures.encoded(image, "jpeg"), orientation), "p");

        StringBuilder seen = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            seen.append((char) ('A' + Math.round(picture.at(8 + quarter % 2 * 16, 8 + quarter / 2 * 16) * 255 / 80)));
        }
        assertThat(seen.toString()).isEqualTo(expected);
    }

    @Test
    void aPhotoOfFiftyMegapixelsIsReducedWhileItIsRead() throws Exception {
        BufferedImage photo = new BufferedImage(8700, 5800, BufferedImage.TYPE_BYTE_GRAY);
        var g = photo.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 8700, 5800);
        g.setColor(Color.BLACK);
        g.fillRect(4000, 1500, 300, 2500);
        g.dispose();

        Picture picture = PictureReader.read(SamplePictures.encoded(photo, "jpeg"), "photo");

        assertThat(picture.width()).isBetween(1024, Picture.MAX_SIDE);
        assertThat(picture.width() * 2).isCloseTo(picture.height() * 3, within(6));
        assertThat(new PictureNormalizer().normalize(picture).at(14, 14)).isEqualTo(1);
    }

    @Test
    void aPictureThatClaimsAHugeSizeIsRefusedBeforeItIsDecoded() throws Exception {
        assertThatThrownBy(() -> PictureReader.read(pngHeader(60_000, 60_000), "bomb.png"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("60000 x 60000");
        assertThatThrownBy(() -> PictureReader.read(pngHeader(Integer.MAX_VALUE, 1), "bomb.png"))
                .isInstanceOf(UserException.class);
    }

    @Test
    void whatIsNoPictureIsRefusedInOneSentence(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "This is no picture.");
        Path empty = Files.createFile(folder.resolve("empty.jpg"));

        assertThatThrownBy(() -> PictureReader.read(text))
                .isInstanceOf(UserException.class)
                .hasMessageEndingWith("a.png is neither a PNG nor a JPEG picture.");
        assertThatThrownBy(() -> PictureReader.read(empty)).hasMessageEndingWith("is empty.");
        assertThatThrownBy(() -> PictureReader.read(folder.resolve("no.png"))).hasMessageEndingWith("does not exist.");
        byte[] whole = SamplePictures.encoded(seven(), "png");
        assertThatThrownBy(() -> PictureReader.read(Arrays.copyOf(whole, 40), "cut.png"))
                .isInstanceOf(UserException.class)
                .hasMessage("cut.png cannot be read: it is a damaged picture.");
    }

    @Property(tries = 400)
    void aDamagedPictureIsReadOrRefusedInOneSentence(@ForAll long seed, @ForAll boolean png) throws IOException {
        byte[] valid = SamplePictures.encoded(seven(), png ? "png" : "jpeg");
        try {
            Picture picture = PictureReader.read(Mutations.mutated(valid, seed), "bad");
            assertThat(new PictureNormalizer().normalize(picture)).isNotNull();
        } catch (UserException e) {
            assertThat(e).hasMessageStartingWith("bad ").hasMessageEndingWith(".");
        }
    }

    private static BufferedImage seven() {
        return SamplePictures.drawn(SampleInk.seven(), 120, .1, Color.WHITE, Color.BLACK);
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = "Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0?\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        exif[exif.length - 7] = (byte) orientation;
        byte[] all = new byte[jpeg.length + exif.length + 4];
        System.arraycopy(jpeg, 0, all, 0, 2);
        all[2] = (byte) 0xFF;
        all[3] = (byte) 0xE1;
        all[4] = (byte) ((exif.length + 2) >> 8);
        all[5] = (byte) (exif.length + 2);
        System.arraycopy(exif, 0, all, 6, exif.length);
        System.arraycopy(jpeg, 2, all, 6 + exif.length, jpeg.length - 2);
        return all;
    }

    private static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(chunk);
        data.writeBytes("IHDR");
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 0, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        file.write(chunk.toByteArray());
        new DataOutputStream(file).writeInt((int) crc.getValue());
        return file.toByteArray();
    }
}

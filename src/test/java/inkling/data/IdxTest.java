package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.UserException;
import inkling.testing.Mutations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("digits");
    }

    private static byte[] bytes(Idx idx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        idx.write(out);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] header(int... shape) {
        ByteBuffer header = ByteBuffer.allocate(4 + 4 * shape.length).putInt(0x0800 | shape.length);
        Arrays.stream(shape).forEach(header::putInt);
        return header.array();
    }

    private Idx read(byte[] content) throws IOException, UserException {
        Files.write(file(), content);
        return Idx.read(file());
    }

    @Test
    void whatWasWrittenIsReadAgainPlainAndCompressedWhateverTheName() throws Exception {
        byte[] values = new byte[3 * 5 * 7];
        new SplittableRandom(1).nextBytes(values);
        Idx idx = new Idx(List.of(3, 5, 7), values);
        for (byte[] content : List.of(bytes(idx), gzip(bytes(idx)))) {
            Idx again = read(content);
            assertThat(again.shape()).containsExactly(3, 5, 7);
            assertThat(again.values()).isEqualTo(values);
        }
    }

    @Test
    void theHeaderIsThatOfMnist() throws Exception {
        assertThat(bytes(new Idx(List.of(1, 1, 2), new byte[] {7, 9})))
                .containsExactly(0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 7, 9);
    }

    @Test
    void everyTruncationIsRefused() throws Exception {
        byte[] plain = bytes(new Idx(List.of(4, 2), new byte[8]));
        for (byte[] whole : List.of(plain, gzip(plain))) {
            for (int length = 0; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(cut))
                        .isInstanceOf(UserException.class)
                        .hasMessageContaining("digits");
            }
        }
    }

    @Test
    void bytesAfterTheLastValueAreRefused() throws Exception {
        byte[] longer = Arrays.copyOf(bytes(new Idx(List.of(4), new byte[4])), 13);
        assertThatThrownBy(() -> read(longer)).isInstanceOf(UserException.class).hasMessageContaining("goes on");
        assertThatThrownBy(() -> read(gzip(longer)))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("goes on");
    }

    @Test
    void hugeAndNegativeAndOverflowingShapesAreRefusedBeforeAnythingIsAllocated() {
        for (int[] shape : new int[][] {
            {Integer.MAX_VALUE},
            {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE},
            {1 << 16, 1 << 16, 1},
            {-1},
            {10, -28, -28},
            {1_000_000, 28, 28},
            {4}
        }) {
            assertThatThrownBy(() -> read(header(shape))).isInstanceOf(UserException.class);
            assertThatThrownBy(() -> read(gzip(header(shape)))).isInstanceOf(UserException.class);
        }
    }

    @Test
    void aGzipBombIsLeftUnreadPastTheAnnouncedSize() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(header(10));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        assertThatThrownBy(() -> read(bomb.toByteArray()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("goes on");
    }

    @Test
    void otherTypesAndFormatsAreNamed() {
        assertThatThrownBy(() -> read(new byte[] {0, 0, 0x0d, 1, 0, 0, 0, 0})).hasMessageContaining("another type");
        assertThatThrownBy(() -> read("not an idx file".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .hasMessageContaining("not an IDX file");
        assertThatThrownBy(() -> Idx.read(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Idx.read(folder.resolve("none"))).hasMessageContaining("does not exist");
    }

    @Test
    void tenThousandMutationsEndInAnArrayOrASentence() throws Exception {
        byte[] plain = bytes(new Idx(List.of(6, 4, 4), new byte[96]));
        byte[] packed = gzip(plain);
        SplittableRandom random = new SplittableRandom(5);
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] mutant = Mutations.of(i % 2 == 0 ? plain : packed, random);
            try {
                Idx idx = read(mutant);
                long product =
                        idx.shape().stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
                assertThat((long) idx.values().length).isEqualTo(product);
            } catch (UserException e) {
                refused++;
                assertThat(e).hasMessageContaining(file().toString());
            }
        }
        assertThat(refused).isGreaterThan(3_000);
    }
}

package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.testing.BadServer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistDownloadTest {

    private static final String NAME = "train-images-idx3-ubyte";

    @TempDir
    Path folder;

    private final byte[] content = new byte[200_000];
    private byte[] packed;
    private List<Mnist.FileOf> files;
    private BadServer first;
    private BadServer second;

    @BeforeEach
    void twoMirrors() throws Exception {
        new SplittableRandom(1).nextBytes(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        packed = out.toByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        files = List.of(new Mnist.FileOf(NAME, content.length, hash, packed.length));
        first = new BadServer(packed);
        second = new BadServer(packed);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private MnistDownload download() {
        return new MnistDownload(folder, List.of(first.address(), second.address()), files, Duration.ofMillis(400));
    }

    private void assertWhole() throws Exception {
        assertThat(Files.readAllBytes(folder.resolve(NAME + ".gz"))).isEqualTo(packed);
        assertThat(folder.resolve(NAME + ".gz.part")).doesNotExist();
    }

    @Test
    void aGoodMirrorIsAskedOnceAndTheSecondNever() throws Exception {
        assertThat(download().fetch(Progress.NONE)).isEqualTo(folder);
        assertWhole();
        assertThat(first.requests()).hasSize(1);
        assertThat(second.requests()).isEmpty();
        download().fetch(Progress.NONE);
        assertThat(first.requests())
                .as("a file that is there is not fetched again")
                .hasSize(1);
    }

    @Test
    void aMirrorThatAnswers403Or503IsLeftForTheNext() throws Exception {
        for (int status : new int[] {403, 503}) {
            Files.deleteIfExists(folder.resolve(NAME + ".gz"));
            first.then(exchange -> BadServer.status(exchange, status));
            download().fetch(Progress.NONE);
            assertWhole();
        }
        assertThat(second.requests()).hasSize(2);
    }

    @Test
    void whatBrokeOffIsGoneOnWith() throws Exception {
        first.then(exchange -> BadServer.truncated(exchange, packed, 70_000));
        download().fetch(Progress.NONE);
        assertWhole();
        assertThat(second.requests()).containsExactly("bytes=70000-");
    }

    @Test
    void aServerThatStallsIsLeftAndItsPartGoneOnWith() throws Exception {
        first.then(exchange -> first.stalled(exchange, packed, 50_000));
        download().fetch(Progress.NONE);
        assertWhole();
        assertThat(second.requests()).containsExactly("bytes=50000-");
    }

    @Test
    void aServerThatNeverAnswersIsLeft() throws Exception {
        first.then(exchange -> first.silent());
        download().fetch(Progress.NONE);
        assertWhole();
    }

    @Test
    void aServerThatKnowsNoRangesStartsAgain() throws Exception {
        Files.write(folder.resolve(NAME + ".gz.part"), Arrays.copyOf(packed, 1_000));
        first.then(exchange -> BadServer.whole(exchange, packed));
        download().fetch(Progress.NONE);
        assertWhole();
    }

    @Test
    void aPartOfSomethingElseIsFoundOutAndFetchedAnew() throws Exception {
        Files.write(folder.resolve(NAME + ".gz.part"), new byte[1_000]);
        download().fetch(Progress.NONE);
        assertWhole();
    }

    @Test
    void aPartLongerThanTheFileIsThrownAway() throws Exception {
        Files.write(folder.resolve(NAME + ".gz.part"), new byte[packed.length + 10]);
        download().fetch(Progress.NONE);
        assertWhole();
    }

    @Test
    void corruptFilesNeverTakeTheirPlace() {
        byte[] corrupt = packed.clone();
        corrupt[100_000] ^= 1;
        for (BadServer server : List.of(first, second)) {
            server.always(exchange -> BadServer.whole(exchange, corrupt));
        }
        assertThatThrownBy(() -> download().fetch(Progress.NONE))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(NAME)
                .hasMessageContaining("SHA-256 differs");
        assertThat(folder.resolve(NAME + ".gz")).doesNotExist();
        assertThat(folder.resolve(NAME + ".gz.part")).doesNotExist();
    }

    @Test
    void aBombIsCutOffAtTheSizeTheFileMayHave() {
        for (BadServer server : List.of(first, second)) {
            server.always(exchange -> BadServer.endless(exchange));
        }
        assertThatThrownBy(() -> download().fetch(Progress.NONE)).hasMessageContaining("too large");
        assertThat(folder.resolve(NAME + ".gz.part").toFile().length()).isLessThan(400_000);
    }

    @Test
    void redirectionsAreFollowedOnTheSameServerButNotToAnotherWithoutEncryption() throws Exception {
        first.then(exchange -> BadServer.redirect(exchange, first.address() + "elsewhere.gz"));
        download().fetch(Progress.NONE);
        assertWhole();
        Files.delete(folder.resolve(NAME + ".gz"));
        URI other = second.address();
        first.always(exchange -> BadServer.redirect(exchange, other + NAME + ".gz"));
        second.always(exchange -> BadServer.status(exchange, 404));
        assertThatThrownBy(() -> download().fetch(Progress.NONE)).hasMessageContaining("without encryption");
        first.always(exchange -> BadServer.redirect(exchange, first.address() + "round.gz"));
        assertThatThrownBy(() -> download().fetch(Progress.NONE)).hasMessageContaining("more than 5 times");
    }

    @Test
    void cancellingKeepsWhatCame() throws Exception {
        first.then(exchange -> first.stalled(exchange, packed, 50_000));
        Progress cancelled = new Progress() {
            private boolean enough;

            @Override
            public void show(long done, long total) {
                enough |= done > 0;
            }

            @Override
            public boolean cancelled() {
                return enough;
            }
        };
        assertThatThrownBy(() -> download().fetch(cancelled)).isInstanceOf(CancellationException.class);
        assertThat(folder.resolve(NAME + ".gz.part").toFile().length()).isBetween(1L, 50_000L);
        download().fetch(Progress.NONE);
        assertWhole();
    }

    @Test
    void progressNeverGoesBackAndEndsWhole() throws Exception {
        long[] last = new long[2];
        download().fetch((done, total) -> {
            assertThat(done).isBetween(last[0], total);
            last[0] = done;
            last[1] = total;
        });
        assertThat(last[0]).isEqualTo(last[1]).isPositive();
    }

    @Test
    void aDamagedFileInPlaceIsReplaced() throws Exception {
        Files.write(folder.resolve(NAME), new byte[10]);
        download().fetch(Progress.NONE);
        assertWhole();
        assertThat(folder.resolve(NAME)).doesNotExist();
    }

    @Test
    void onlyOneFetchesAtATime() throws Exception {
        download().fetch((done, total) -> {
            if (done == 0) {
                assertThatThrownBy(() -> download().fetch(Progress.NONE))
                        .isInstanceOf(UserException.class)
                        .hasMessageContaining("being fetched already");
            }
        });
        assertWhole();
    }
}

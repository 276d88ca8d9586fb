package inkling.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import inkling.platform.UserException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * What every reader of files from strangers must stand: damaged bytes are read or refused in one sentence; nothing else is
 * thrown, the file stays as it was, no read takes five seconds of work or more memory than the program has. How many damages are tried:
 * {@code -Dinkling.fuzz.tries=N}; which: {@code -Dinkling.fuzz.seed=S}.
 */
public final class HostileInput {

    /** The program runs with 1 GB; its tests run with more. */
    private static final long MOST_BYTES = 700L << 20;

    private static final long MOST_NANOS = 5_000_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Path file;
    private int refused;
    private int read;

    /** @param file where the damaged bytes are put, with the ending that the reader expects */
    public HostileInput(Path file) {
        this.file = file;
    }

    /** Reads the file, or the folder around it. */
    @FunctionalInterface
    public interface Reader {
        void read(Path file) throws UserException, IOException;
    }

    /** How many damages a test tries unless told otherwise. */
    public static int tries(int usual) {
        return Integer.getInteger("inkling.fuzz.tries", usual);
    }

    /** Tries many damages of one valid file. */
    public HostileInput fuzz(byte[] valid, int usual, Reader reader) throws IOException {
        long seed = Long.getLong("inkling.fuzz.seed", 1);
        int tries = tries(usual);
        for (int i = 0; i < tries; i++) {
            SplittableRandom random = new SplittableRandom(seed * 1_000_003 + i);
            check(Mutations.of(valid, random), "damage " + i + " of seed " + seed, reader);
        }
        return this;
    }

    /** Tries one content. */
    public HostileInput check(byte[] content, String what, Reader reader) throws IOException {
        Files.write(file, content);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            reader.read(file);
            read++;
        } catch (UserException e) {
            refused++;
            assertThat(e.getMessage())
                    .as(what)
                    .endsWith(".")
                    .doesNotContain("\n", "Exception", "java.")
                    .hasSizeLessThan(600);
        } catch (IOException | RuntimeException | Error e) {
            fail(what + " of " + file.getFileName() + " was neither read nor refused", e);
        }
        assertThat(THREADS.getCurrentThreadCpuTime() - start)
                .as(what + " took ns")
                .isLessThan(MOST_NANOS);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - bytes)
                .as(what + " took bytes")
                .isLessThan(MOST_BYTES);
        assertThat(Files.readAllBytes(file)).as(what + " left the file").isEqualTo(content);
        return this;
    }

    /** How many were refused; the others were harmless enough to be read. */
    public int refused() {
        return refused;
    }

    public int read() {
        return read;
    }
}

package inkling.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Tells compressed content by its first two bytes, never by a file's name. */
final class Gzip {

    /** Deflate cannot shrink better than this. */
    static final long MOST_SHRINKING = 1032;

    private static final int MAGIC = 0x1f8b;

    private Gzip() {}

    /** @param in supports mark; is where it was afterwards */
    static boolean startsIn(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == MAGIC;
    }

    /** The stream itself, or what is inside when it is compressed. */
    static InputStream unpacked(InputStream in) throws IOException {
        return startsIn(in) ? new GZIPInputStream(in, 1 << 16) : in;
    }
}

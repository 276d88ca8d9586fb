package inkling.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a zip of which nobody knows who made it: only entries that are expected, each once, each with a limit on its size,
 * and no more out of it than a file of its size can honestly hold. Nothing is ever written to disk.
 */
final class BoundedZip {

    /** Above this many bytes out, {@link #MOST_RATIO} counts. */
    private static final long FREE_BYTES = 8L << 20;

    /** Weights hardly shrink; a run of zeros shrinks a thousandfold. */
    private static final long MOST_RATIO = 100;

    private BoundedZip() {}

    /** What is done with an entry's bytes. */
    @FunctionalInterface
    interface Reader {
        void read(String entry, InputStream bytes) throws IOException;
    }

    /**
     * @param limits the most uncompressed bytes of each allowed entry, by its name
     * @return the names found
     * @throws IOException on a foreign, repeated or outsized entry, or a damaged zip
     */
    static Set<String> read(InputStream stream, Map<String, Long> limits, Reader reader) throws IOException {
        Set<String> seen = new HashSet<>();
        Counted counted = new Counted(stream, Long.MAX_VALUE, null);
        ZipInputStream zip = new ZipInputStream(counted);
        long before = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            Long limit = limits.get(name);
            if (limit == null) {
                throw new IOException("it holds the foreign entry " + printable(name));
            }
            if (!seen.add(name)) {
                throw new IOException("it holds the entry " + name + " twice");
            }
            Counted bytes = new Counted(zip, limit, counted);
            bytes.before = before;
            reader.read(name, bytes);
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            before += bytes.count;
        }
        return seen;
    }

    private static String printable(String name) {
        String plain = name.replaceAll("[^\\p{Print}]", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60);
    }

    /** Counts bytes and stops at too many. */
    private static final class Counted extends FilterInputStream {
        private final long limit;
        private final Counted compressed;
        private long before;
        private long count;

        Counted(InputStream in, long limit, Counted compressed) {
            super(in);
            this.limit = limit;
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            add(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            add(Math.max(0, read));
            return read;
        }

        private void add(int more) throws IOException {
            count += more;
            if (count > limit) {
                throw new IOException("an entry is larger than " + limit + " bytes");
            }
            if (compressed != null) {
                long total = before + count;
                if (total > FREE_BYTES && total / MOST_RATIO > compressed.count) {
                    throw new IOException("it unpacks to more than " + MOST_RATIO + " times its size");
                }
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // The zip goes on after an entry.
        }
    }
}

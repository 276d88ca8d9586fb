package inkling.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what a file says, whether it is compressed or not: archives of one content differ in their wrapper. */
final class Checksum {

    private Checksum() {}

    /**
     * @param most read at most so many uncompressed bytes; a longer file is an error
     * @return 64 hexadecimal digits
     */
    static String ofContent(Path file, long most) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream content = Gzip.unpacked(raw);
                OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                total += n;
                if (total > most) {
                    throw new IOException("it is longer than the " + most + " bytes it should have");
                }
                sink.write(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}

package inkling.evaluation;

import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What identifies a network by what it computes: its architecture and its weights, not its name or calibration. */
public final class ModelHash {

    private ModelHash() {}

    /** SHA-256, 64 hexadecimal digits. */
    public static String of(StoredModel model) {
        NetworkSpec network = model.network();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(network.toString().getBytes(StandardCharsets.UTF_8));
            float[] parameters = model.parameters();
            ByteBuffer block = ByteBuffer.allocate(1 << 16);
            for (int from = 0; from < parameters.length; from += block.capacity() / Float.BYTES) {
                int count = Math.min(block.capacity() / Float.BYTES, parameters.length - from);
                block.clear();
                block.asFloatBuffer().put(parameters, from, count);
                digest.update(block.limit(count * Float.BYTES));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}

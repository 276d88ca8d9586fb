import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** One part of MNIST: pixels of 784 each, scaled to (value / 255 - mean) / deviation. */
record Digits(float[] pixels, int[] labels) {

    static final int PIXELS = 784;

    static Digits load(Path folder, String part, String network) throws IOException {
        boolean centred = network.equals("deep-dropout");
        float mean = centred ? .1307f : 0;
        float deviation = centred ? .3081f : 1;
        ByteBuffer images = read(folder, part + "-images-idx3-ubyte").position(16);
        ByteBuffer digits = read(folder, part + "-labels-idx1-ubyte").position(8);
        float[] pixels = new float[images.remaining()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = ((images.get() & 255) / 255f - mean) / deviation;
        }
        int[] labels = new int[digits.remaining()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = digits.get();
        }
        return new Digits(pixels, labels);
    }

    private static ByteBuffer read(Path folder, String name) throws IOException {
        Path plain = folder.resolve(name);
        if (Files.exists(plain)) {
            return ByteBuffer.wrap(Files.readAllBytes(plain));
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".gz")))) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    int size() {
        return labels.length;
    }

    Digits first(int count) {
        return count >= size()
                ? this
                : new Digits(java.util.Arrays.copyOf(pixels, count * PIXELS), java.util.Arrays.copyOf(labels, count));
    }
}

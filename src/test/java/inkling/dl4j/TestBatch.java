package inkling.dl4j;

import java.util.Random;

/** Made-up images, smooth like drawings, with labels that can be learnt from them. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TestBatch(float[] pixels, float[] targets) {

    static TestBatch of(int count, int outputs, long seed) {
        Random random = new Random(seed);
        float[] pixels = new float[count * 784];
        float[] targets = new float[count * outputs];
        for (int i = 0; i < count; i++) {
            int label = random.nextInt(outputs);
            targets[i * outputs + label] = 1;
            double x = 6 + random.nextDouble() * 16;
            double y = 4 + 2 * label;
            for (int r = 0; r < 28; r++) {
                for (int c = 0; c < 28; c++) {
                    double d = (r - y) * (r - y) + (c - x) * (c - x);
                    pixels[i * 784 + r * 28 + c] = (float) Math.min(1, Math.exp(-d / 30) + .3 * random.nextDouble());
                }
            }
        }
        return new TestBatch(pixels, targets);
    }
}

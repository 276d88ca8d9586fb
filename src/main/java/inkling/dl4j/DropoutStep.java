package inkling.dl4j;

import inkling.model.LayerSpec;

/**
 * Inverted dropout, in place. Which values fall is a function of the step's seed, the layer and the value's place in the whole
 * batch, so it is the same for any number of threads, and backward draws the same again instead of keeping a mask.
 */
final class DropoutStep implements LayerStep {

    /** Values worked on at once: 16 KB, well inside the first-level cache. */
    private static final int CHUNK = 4096;

    private final LayerStep before;
    private final int layer;
    private final int imageSize;
    private final int threshold;
    private final float scale;
    private final float[] chunk = new float[CHUNK];

    DropoutStep(LayerSpec.Dropout dropout, Stage stage) {
        this.before = stage.before();
        this.layer = stage.layer();
        this.imageSize = stage.in().size();
        this.threshold = (int) Math.min(Integer.MAX_VALUE, Math.round(dropout.rate() * (1L << 32)) + Integer.MIN_VALUE);
        this.scale = (float) (1 / (1 - dropout.rate()));
    }

    @Override
    public void forward(Batch batch) {
        if (batch.training()) {
            drop(before.output(), batch);
        }
    }

    @Override
    public void backward(Batch batch) {
        if (before.outputGradient() != null) {
            drop(before.outputGradient(), batch);
        }
    }

    private void drop(Tensor values, Batch batch) {
        long start = DropoutSeeds.ofStep(batch.seed(), layer) + (long) batch.first() * imageSize;
        for (int from = 0; from < values.length(); from += CHUNK) {
            int n = Math.min(CHUNK, values.length() - from);
            values.read(from, chunk, 0, n);
            for (int i = 0; i < n; i++) {
                int random = (int) DropoutSeeds.mix((start + from + i) * 0x9e3779b97f4a7c15L);
                chunk[i] = random < threshold ? 0 : chunk[i] * scale;
            }
            values.write(from, chunk, 0, n);
        }
    }

    @Override
    public Tensor output() {
        return before.output();
    }

    @Override
    public Tensor outputGradient() {
        return before.outputGradient();
    }

    @Override
    public void close() {
        // Owns no memory outside the heap.
    }
}

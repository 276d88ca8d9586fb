package inkling.dl4j;

/**
 * Batch normalisation (Ioffe and Szegedy 2015) over all images of the whole batch: replicas add their sums up in the batch's
 * {@link Exchange}, so the result is that of a single device. Its activation is a step of its own.
 */
final class BatchNormStep extends OwnOutputStep {

    private final Stage stage;
    private final int channels;
    private final ChannelLoop loop;
    private final Tensor gamma;
    private final Tensor beta;
    private final Tensor running;
    private final Tensor gradient;
    private final double[] mean;
    private final double[] variance;

    BatchNormStep(Stage stage) {
        super(stage, stage.training());
        this.stage = stage;
        this.channels = stage.in().channels();
        this.loop = new ChannelLoop(channels, output().length());
        this.gamma = stage.parameters(0, channels);
        this.beta = stage.parameters(channels, channels);
        this.running = stage.parameters().view(stage.layout().statistics(stage.layer()), 2L * channels);
        this.gradient = stage.training() ? stage.gradient(0, 2L * channels) : null;
        this.mean = new double[channels];
        this.variance = new double[channels];
    }

    @Override
    public void forward(Batch batch) {
        if (batch.training()) {
            double[] sums = batch.exchange().sum(batch.replica(), loop.sumAndSquares(stage.input()));
            double values = valuesPerChannel(batch);
            for (int c = 0; c < channels; c++) {
                mean[c] = sums[c] / values;
                variance[c] = Math.max(0, sums[channels + c] / values - mean[c] * mean[c]);
            }
        } else {
            float[] kept = running.toArray();
            for (int c = 0; c < channels; c++) {
                mean[c] = kept[c];
                variance[c] = kept[channels + c];
            }
        }
        float[] g = gamma.toArray();
        float[] b = beta.toArray();
        float[] scale = new float[channels];
        float[] shift = new float[channels];
        for (int c = 0; c < channels; c++) {
            double factor = g[c] / Math.sqrt(variance[c] + BatchNorms.EPSILON);
            scale[c] = (float) factor;
            shift[c] = (float) (b[c] - mean[c] * factor);
        }
        loop.scaleAndShift(stage.input(), scale, shift, output());
    }

    @Override
    public void backward(Batch batch) {
        double[] own = loop.sumAndProduct(outputGradient(), stage.input());
        float[] slopes = new float[2 * channels];
        for (int c = 0; c < channels; c++) {
            double inverse = 1 / Math.sqrt(variance[c] + BatchNorms.EPSILON);
            slopes[c] = (float) (inverse * (own[channels + c] - mean[c] * own[c]));
            slopes[channels + c] = (float) own[c];
        }
        gradient.write(0, slopes, 0, slopes.length);
        double[] sums = batch.exchange().sum(batch.replica(), own);
        if (stage.inputGradient() != null) {
            inputGradient(sums, valuesPerChannel(batch));
        }
    }

    /** {@code a * outputGradient + b * input + c}, each a number per channel. */
    private void inputGradient(double[] sums, double values) {
        float[] g = gamma.toArray();
        float[] a = new float[channels];
        float[] b = new float[channels];
        float[] c = new float[channels];
        for (int i = 0; i < channels; i++) {
            double inverse = 1 / Math.sqrt(variance[i] + BatchNorms.EPSILON);
            double factor = g[i] * inverse;
            double slope = -factor * inverse * inverse * (sums[channels + i] - mean[i] * sums[i]) / values;
            a[i] = (float) factor;
            b[i] = (float) slope;
            c[i] = (float) (-factor * sums[i] / values - slope * mean[i]);
        }
        loop.combine(outputGradient(), a, stage.input(), b, c, stage.inputGradient());
    }

    /** Moves the running statistics towards this step's batch. */
    void updateRunning(float[] parameters) {
        int at = stage.layout().statistics(stage.layer());
        for (int c = 0; c < channels; c++) {
            parameters[at + c] = moved(parameters[at + c], mean[c]);
            parameters[at + channels + c] = moved(parameters[at + channels + c], variance[c]);
        }
    }

    private static float moved(float from, double to) {
        return (float) (BatchNorms.DECAY * from + (1 - BatchNorms.DECAY) * to);
    }

    private double valuesPerChannel(Batch batch) {
        return (double) batch.total() * stage.in().height() * stage.in().width();
    }
}

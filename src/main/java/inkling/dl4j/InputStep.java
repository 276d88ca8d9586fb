package inkling.dl4j;

import inkling.ink.DigitImage;
import inkling.model.NetworkSpec;

/** The images as the network wants them: scaled, {@code [image, 28, 28, 1]}. */
final class InputStep implements LayerStep {

    private final Tensor output;
    private final float[] scaled;
    private final float mean;
    private final float factor;

    InputStep(NetworkSpec network, int images) {
        this.output = Tensor.allocate(images, DigitImage.SIZE, DigitImage.SIZE, 1);
        this.scaled = new float[images * DigitImage.PIXELS];
        this.mean = (float) network.inputMean();
        this.factor = (float) (1 / network.inputDeviation());
    }

    /** Takes {@code images} of {@code pixels} from image {@code first} on; where fewer than there is room for, old ones stay. */
    void load(float[] pixels, int first, int images) {
        int from = first * DigitImage.PIXELS;
        int length = images * DigitImage.PIXELS;
        for (int i = 0; i < length; i++) {
            scaled[i] = (pixels[from + i] - mean) * factor;
        }
        output.write(0, scaled, 0, length);
    }

    @Override
    public void forward(Batch batch) {
        // The images were put in place by load.
    }

    @Override
    public void backward(Batch batch) {
        // Nothing learns here.
    }

    @Override
    public Tensor output() {
        return output;
    }

    @Override
    public Tensor outputGradient() {
        return null;
    }

    @Override
    public void close() {
        output.close();
    }
}

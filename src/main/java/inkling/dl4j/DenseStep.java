package inkling.dl4j;

import java.util.Arrays;

/** A fully connected layer, bias included; its activation is a step of its own. Also the output layer's scores. */
final class DenseStep extends OwnOutputStep {

    private final Stage stage;
    private final int inputs;
    private final int units;
    private final Tensor weights;
    private final Tensor bias;
    private final Tensor weightGradient;
    private final Tensor biasGradient;
    private final Tensor ones;
    private final float[] biasRow;

    DenseStep(int units, Stage stage) {
        super(stage, stage.training());
        this.stage = stage;
        this.inputs = stage.in().size();
        this.units = units;
        int weightCount = inputs * units;
        this.weights = stage.parameters(0, inputs, units);
        this.bias = stage.parameters(weightCount, units);
        this.biasRow = new float[units];
        this.weightGradient = stage.training() ? stage.gradient(0, inputs, units) : null;
        this.biasGradient = stage.training() ? stage.gradient(weightCount, units) : null;
        this.ones = kept(Tensor.allocate(stage.images()));
        float[] one = new float[stage.images()];
        Arrays.fill(one, 1);
        ones.write(0, one, 0, one.length);
    }

    @Override
    public void forward(Batch batch) {
        bias.read(0, biasRow, 0, units);
        for (int image = 0; image < stage.images(); image++) {
            output().write(image * units, biasRow, 0, units);
        }
        if (stage.images() == 1) {
            Gemm.addRowProduct(stage.input(), weights, output(), units, inputs);
        } else {
            Gemm.addProduct(stage.input(), weights, output(), stage.images(), units, inputs);
        }
    }

    @Override
    public void backward(Batch batch) {
        Gemm.multiplyLeftTransposed(stage.input(), outputGradient(), weightGradient, inputs, units, stage.images());
        Gemm.columnSums(outputGradient(), ones, biasGradient, stage.images(), units);
        if (stage.inputGradient() != null) {
            Gemm.multiplyRightTransposed(
                    outputGradient(), weights, stage.inputGradient(), stage.images(), inputs, units);
        }
    }
}

package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;

/** A convolution by oneDNN, bias included; its activation is a step of its own. */
final class ConvolutionStep extends OwnOutputStep {

    private final NativeOp forward;
    private final NativeOp backward;

    ConvolutionStep(LayerSpec.Convolution layer, Stage stage) {
        super(stage, stage.training());
        NetworkSpec.Shape in = stage.in();
        int kernel = layer.kernel();
        long[] arguments = {kernel, kernel, 1, 1, 0, 0, 1, 1, layer.same() ? 1 : 0, 1, 2};
        long[] weightShape = {layer.filters(), kernel, kernel, in.channels()};
        int weightCount = layer.filters() * kernel * kernel * in.channels();
        Tensor weights = stage.parameters(0, weightShape);
        Tensor bias = stage.parameters(weightCount, layer.filters());
        Tensor input = stage.input().view(0, stage.images(), in.height(), in.width(), in.channels());
        this.forward = kept(
                NativeOp.of("conv2d", arguments).inputs(input, weights, bias).outputs(output()));
        if (stage.training()) {
            this.backward = kept(NativeOp.of("conv2d_bp", arguments)
                    .inputs(input, weights, bias, outputGradient())
                    .outputs(
                            stage.inputGradient().view(0, stage.images(), in.height(), in.width(), in.channels()),
                            stage.gradient(0, weightShape),
                            stage.gradient(weightCount, layer.filters())));
        } else {
            this.backward = null;
        }
    }

    @Override
    public void forward(Batch batch) {
        forward.run();
    }

    @Override
    public void backward(Batch batch) {
        backward.run();
    }
}

package inkling.dl4j;

import inkling.model.LayerSpec;

/** Max pooling by oneDNN. */
final class PoolStep implements LayerStep {

    private final Tensor output;
    private final Tensor outputGradient;
    private final NativeOp forward;
    private final NativeOp backward;

    PoolStep(LayerSpec.MaxPool layer, Stage stage) {
        long size = layer.size();
        long[] arguments = {size, size, size, size, 0, 0, 1, 1, 0, 0, 1};
        this.output = stage.allocate(stage.out());
        this.forward = NativeOp.of("maxpool2d", arguments).inputs(stage.input()).outputs(output);
        if (stage.training() && stage.inputGradient() != null) {
            this.outputGradient = stage.allocate(stage.out());
            this.backward = NativeOp.of("maxpool2d_bp", arguments)
                    .inputs(stage.input(), outputGradient)
                    .outputs(stage.inputGradient());
        } else {
            this.outputGradient = null;
            this.backward = null;
        }
    }

    @Override
    public void forward(Batch batch) {
        forward.run();
    }

    @Override
    public void backward(Batch batch) {
        if (backward != null) {
            backward.run();
        }
    }

    @Override
    public Tensor output() {
        return output;
    }

    @Override
    public Tensor outputGradient() {
        return outputGradient;
    }

    @Override
    public void close() {
        forward.close();
        output.close();
        if (backward != null) {
            backward.close();
            outputGradient.close();
        }
    }
}

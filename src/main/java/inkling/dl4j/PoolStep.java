package inkling.dl4j;

import inkling.model.LayerSpec;

/** Max pooling by oneDNN. */
final class PoolStep extends OwnOutputStep {

    private final NativeOp forward;
    private final NativeOp backward;

    PoolStep(LayerSpec.MaxPool layer, Stage stage) {
        super(stage, stage.training() && stage.inputGradient() != null);
        long size = layer.size();
        long[] arguments = {size, size, size, size, 0, 0, 1, 1, 0, 0, 1};
        this.forward =
                kept(NativeOp.of("maxpool2d", arguments).inputs(stage.input()).outputs(output()));
        this.backward = outputGradient() == null
                ? null
                : kept(NativeOp.of("maxpool2d_bp", arguments)
                        .inputs(stage.input(), outputGradient())
                        .outputs(stage.inputGradient()));
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
}

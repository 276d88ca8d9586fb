package inkling.dl4j;

/** ReLU, in place on the output of the step before it; backward needs only the sign of what it left there. */
final class ReluStep implements LayerStep {

    private final LayerStep before;
    private final NativeOp forward;
    private final NativeOp backward;

    ReluStep(Stage stage) {
        this.before = stage.before();
        this.forward = NativeOp.of("relu").numbers(0).inputs(stage.input()).outputs(stage.input());
        Tensor gradient = stage.inputGradient();
        this.backward = stage.training() && gradient != null
                ? NativeOp.of("relu_bp")
                        .numbers(0)
                        .inputs(stage.input(), gradient)
                        .outputs(gradient)
                : null;
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
        return before.output();
    }

    @Override
    public Tensor outputGradient() {
        return before.outputGradient();
    }

    @Override
    public void close() {
        forward.close();
        if (backward != null) {
            backward.close();
        }
    }
}

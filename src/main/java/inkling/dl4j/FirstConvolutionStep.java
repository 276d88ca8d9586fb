package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;

/**
 * A convolution before which nothing learns: its input, one channel, needs no gradient, which spares the costliest part of
 * {@code conv2d_bp}; that of the weights is a sum of products of {@link Patches}.
 */
final class FirstConvolutionStep extends OwnOutputStep {

    private final Stage stage;
    private final int filters;
    private final NativeOp forward;
    private final Patches patches;
    private final Tensor product;
    private final Tensor gradient;
    private final Tensor[] gradients;
    private final float[] zeros;
    private final float[] transposed;
    private final float[] straight;

    FirstConvolutionStep(LayerSpec.Convolution layer, Stage stage) {
        super(stage, stage.training());
        NetworkSpec.Shape out = stage.out();
        int kernel = layer.kernel();
        long[] arguments = {kernel, kernel, 1, 1, 0, 0, 1, 1, layer.same() ? 1 : 0, 1, 2};
        this.stage = stage;
        this.filters = layer.filters();
        this.forward = kept(NativeOp.of("conv2d", arguments)
                .inputs(
                        stage.input(),
                        stage.parameters(0, filters, kernel, kernel, 1),
                        stage.parameters(filters * kernel * kernel, filters))
                .outputs(output()));
        this.patches = stage.training() ? kept(new Patches(layer, stage.in(), out)) : null;
        this.product = stage.training() ? kept(Tensor.allocate(patches.height(), filters)) : null;
        this.gradient = stage.training() ? stage.gradient(0, ((long) kernel * kernel + 1) * filters) : null;
        this.gradients = new Tensor[stage.training() ? stage.images() : 0];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = outputGradient().view((long) i * out.size(), out.height(), out.width(), filters);
        }
        this.zeros = new float[(kernel * kernel + 1) * filters];
        this.transposed = new float[(kernel * kernel + 1) * filters];
        this.straight = new float[transposed.length];
    }

    @Override
    public void forward(Batch batch) {
        forward.run();
    }

    @Override
    public void backward(Batch batch) {
        product.write(0, zeros, 0, zeros.length);
        for (int image = 0; image < stage.images(); image++) {
            Tensor windows = patches.fill(stage.input(), image);
            Gemm.addProduct(windows, gradients[image], product, patches.height(), filters, patches.positions());
        }
        product.read(0, transposed, 0, transposed.length);
        int weights = patches.height() - 1;
        for (int filter = 0; filter < filters; filter++) {
            for (int w = 0; w < weights; w++) {
                straight[filter * weights + w] = transposed[w * filters + filter];
            }
            straight[filters * weights + filter] = transposed[weights * filters + filter];
        }
        gradient.write(0, straight, 0, straight.length);
    }
}

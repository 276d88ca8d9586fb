import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.util.List;
import java.util.Random;

/** PyTorch's own library (libtorch), called through DJL's binding; its optimiser step is libtorch operations from Java. */
final class TorchPeer implements Peer {

    private final int batch;
    private final Random random;
    private final Model model;
    private final Trainer trainer;
    private final Loss loss = Loss.softmaxCrossEntropyLoss();
    private final NDArray images;
    private final NDArray labels;
    private final NDArray test;
    private final Predictor<NDList, NDList> predictor;

    TorchPeer(List<Layer> layers, Digits training, Digits test, int batch, int threads, long seed) {
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        Engine engine = Engine.getEngine("PyTorch");
        engine.setRandomSeed((int) seed);
        this.batch = batch;
        this.random = new Random(seed);
        this.model = Model.newInstance("peer", Device.cpu(), "PyTorch");
        model.setBlock(block(layers));
        this.trainer = model.newTrainer(new DefaultTrainingConfig(loss)
                .optDevices(new Device[] {Device.cpu()})
                .optOptimizer(Optimizer.adam()
                        .optLearningRateTracker(Tracker.fixed(1e-3f))
                        .build()));
        trainer.initialize(new Shape(batch, 1, 28, 28));
        NDManager manager = trainer.getManager();
        this.images = manager.create(training.pixels(), new Shape(training.size(), 1, 28, 28));
        this.labels = manager.create(training.labels()).toType(DataType.INT64, false);
        this.test = manager.create(test.pixels(), new Shape(test.size(), 1, 28, 28));
        this.predictor = model.newPredictor(new NoopTranslator(null));
    }

    private static SequentialBlock block(List<Layer> layers) {
        SequentialBlock all = new SequentialBlock();
        boolean flat = false;
        for (Layer layer : layers) {
            switch (layer.kind()) {
                case CONVOLUTION ->
                    all.add(Conv2d.builder()
                                    .setKernelShape(new Shape(3, 3))
                                    .optPadding(layer.padded() ? new Shape(1, 1) : new Shape(0, 0))
                                    .setFilters(layer.size())
                                    .build())
                            .add(Activation::relu);
                case POOL -> all.add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)));
                case DENSE -> {
                    if (!flat) {
                        all.add(Blocks.batchFlattenBlock());
                        flat = true;
                    }
                    all.add(Linear.builder().setUnits(layer.size()).build()).add(Activation::relu);
                }
                case HALF -> all.add(Dropout.builder().optRate(.5f).build());
            }
        }
        return all.add(Linear.builder().setUnits(10).build());
    }

    @Override
    public void epoch() {
        int[] order = Peers.shuffled((int) images.getShape().get(0), random);
        for (int from = 0; from + batch <= order.length; from += batch) {
            try (NDManager manager = trainer.getManager().newSubManager()) {
                long[] chosen = new long[batch];
                for (int i = 0; i < batch; i++) {
                    chosen[i] = order[from + i];
                }
                NDArray some = manager.create(chosen);
                NDArray x = images.get(some);
                NDArray y = labels.get(some);
                x.attach(manager);
                y.attach(manager);
                try (GradientCollector collector = trainer.newGradientCollector()) {
                    NDList output = trainer.forward(new NDList(x));
                    collector.backward(loss.evaluate(new NDList(y), output));
                }
                trainer.step();
            }
        }
    }

    @Override
    public int[] predict(int from, int count) {
        try (NDManager manager = trainer.getManager().newSubManager()) {
            NDArray x = test.get(new NDIndex(from + ":" + (from + count)));
            x.attach(manager);
            NDArray output = predictor.predict(new NDList(x)).singletonOrThrow();
            output.attach(manager);
            long[] digits = output.argMax(1).toLongArray();
            int[] read = new int[count];
            for (int i = 0; i < count; i++) {
                read[i] = (int) digits[i];
            }
            return read;
        } catch (TranslateException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        predictor.close();
        trainer.close();
        model.close();
    }
}

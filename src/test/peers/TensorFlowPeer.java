import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.framework.optimizers.Adam;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** TensorFlow, the library that Keras calls, as one compiled graph a step: what Keras does without Python's part of it. */
final class TensorFlowPeer implements Peer {

    private final int batch;
    private final Random random;
    private final Digits training;
    private final Digits test;
    private final Graph graph = new Graph();
    private final Ops tf = Ops.create(graph);
    private final List<Variable<TFloat32>> variables = new ArrayList<>();
    private final List<Op> starts = new ArrayList<>();
    private final Placeholder<TFloat32> images =
            tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, 28, 28, 1)));
    private final Placeholder<TInt32> labels = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
    private final Op step;
    private final Operand<TInt64> digits;
    private final Session session;

    TensorFlowPeer(List<Layer> layers, Digits training, Digits test, int batch, int threads, long seed) {
        this.training = training;
        this.test = test;
        this.batch = batch;
        this.random = new Random(seed);
        Operand<TFloat32> logits = network(layers, true);
        Operand<TFloat32> targets = tf.oneHot(labels, tf.constant(10), tf.constant(1f), tf.constant(0f));
        Operand<TFloat32> loss = tf.math.mean(
                tf.nn.softmaxCrossEntropyWithLogits(logits, targets).loss(), tf.constant(0));
        this.step = new Adam(graph, 1e-3f, .9f, .999f, 1e-7f).minimize(loss);
        this.digits = tf.math.argMax(network(layers, false), tf.constant(1));
        this.session = new Session(
                graph,
                ConfigProto.newBuilder()
                        .setIntraOpParallelismThreads(threads)
                        .setInterOpParallelismThreads(1)
                        .build());
        Session.Runner runner = session.runner();
        starts.forEach(runner::addTarget);
        runner.run();
        session.initialize();
    }

    private Operand<TFloat32> network(List<Layer> layers, boolean train) {
        Operand<TFloat32> x = images;
        int channels = 1;
        int side = 28;
        int flat = 0;
        int next = 0;
        for (Layer layer : layers) {
            switch (layer.kind()) {
                case CONVOLUTION -> {
                    Operand<TFloat32> kernel =
                            variable(train, next++, 9 * channels, 9 * layer.size(), 3, 3, channels, layer.size());
                    x = tf.nn.relu(tf.nn.biasAdd(
                            tf.nn.conv2d(x, kernel, List.of(1L, 1L, 1L, 1L), layer.padded() ? "SAME" : "VALID"),
                            variable(train, next++, 0, 0, layer.size())));
                    channels = layer.size();
                    side -= layer.padded() ? 0 : 2;
                }
                case POOL -> {
                    Operand<TInt32> two = tf.constant(new int[] {1, 2, 2, 1});
                    x = tf.nn.maxPool(x, two, two, "VALID");
                    side /= 2;
                }
                case DENSE -> {
                    if (flat == 0) {
                        flat = side * side * channels;
                        x = tf.reshape(x, tf.constant(new int[] {-1, flat}));
                    }
                    x = tf.nn.relu(dense(x, flat, layer.size(), train, next));
                    next += 2;
                    flat = layer.size();
                }
                case HALF -> {
                    if (train) {
                        Operand<TFloat32> chance = tf.random.randomUniform(tf.shape(x), TFloat32.class);
                        Operand<TFloat32> kept = tf.math.floor(tf.math.add(chance, tf.constant(.5f)));
                        x = tf.math.mul(x, tf.math.mul(kept, tf.constant(2f)));
                    }
                }
            }
        }
        return dense(x, flat, 10, train, next);
    }

    private Operand<TFloat32> dense(Operand<TFloat32> x, int inputs, int units, boolean train, int next) {
        return tf.nn.biasAdd(
                tf.linalg.matMul(x, variable(train, next, inputs, units, inputs, units)),
                variable(train, next + 1, 0, 0, units));
    }

    /** A new variable for the training network, the same one for the network that predicts. Glorot's uniform start; zeros for a bias. */
    private Operand<TFloat32> variable(boolean train, int index, int fanIn, int fanOut, long... shape) {
        if (!train) {
            return variables.get(index);
        }
        Variable<TFloat32> made = tf.variable(Shape.of(shape), TFloat32.class);
        Operand<TInt32> sizes = tf.constant(
                java.util.stream.LongStream.of(shape).mapToInt(s -> (int) s).toArray());
        Operand<TFloat32> start = fanIn == 0
                ? tf.zeros(sizes, TFloat32.class)
                : tf.math.mul(
                        tf.math.sub(tf.random.randomUniform(sizes, TFloat32.class), tf.constant(.5f)),
                        tf.constant((float) (2 * Math.sqrt(6.0 / (fanIn + fanOut)))));
        starts.add(tf.assign(made, start));
        variables.add(made);
        return made;
    }

    @Override
    public void epoch() {
        int[] order = Peers.shuffled(training.size(), random);
        float[] pixels = new float[batch * Digits.PIXELS];
        int[] truth = new int[batch];
        for (int from = 0; from + batch <= order.length; from += batch) {
            for (int i = 0; i < batch; i++) {
                int index = order[from + i];
                System.arraycopy(training.pixels(), index * Digits.PIXELS, pixels, i * Digits.PIXELS, Digits.PIXELS);
                truth[i] = training.labels()[index];
            }
            try (TFloat32 x = TFloat32.tensorOf(Shape.of(batch, 28, 28, 1), DataBuffers.of(pixels, true, false));
                    TInt32 y = TInt32.vectorOf(truth)) {
                session.runner()
                        .feed(images, x)
                        .feed(labels, y)
                        .addTarget(step)
                        .run()
                        .close();
            }
        }
    }

    @Override
    public int[] predict(int from, int count) {
        float[] some =
                java.util.Arrays.copyOfRange(test.pixels(), from * Digits.PIXELS, (from + count) * Digits.PIXELS);
        try (TFloat32 x = TFloat32.tensorOf(Shape.of(count, 28, 28, 1), DataBuffers.of(some, true, false));
                var result = session.runner().feed(images, x).fetch(digits).run()) {
            TInt64 output = (TInt64) result.get(0);
            int[] read = new int[count];
            for (int i = 0; i < count; i++) {
                read[i] = (int) output.getLong(i);
            }
            return read;
        }
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}

package inkling.dl4j;

import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Trains by hand-driven ND4J operations: replicas on their own threads each compute the gradient of their share of a batch over
 * the same parameters, the shares' gradients are added, and the optimiser makes its one step over slices in all threads. The
 * numbers are those of {@link PlainNetwork} but for rounding.
 */
final class FastNetwork implements TrainableNetwork {

    private final NetworkSpec spec;
    private final ParameterLayout layout;
    private final UpdateRule rule;
    private final Crew crew;
    private final float[] parameters;
    private final float[] gradient;
    private float[][] moments;
    private final Tensor shared;
    private final List<Replica> replicas;
    private final Predictor predictor;
    private long steps;
    private long random;
    private int shares;

    /** @param weights the flat parameter vector, Deeplearning4j's order */
    FastNetwork(NetworkSpec spec, Optimizer optimizer, float[] weights, long seed, int threads) {
        this.spec = spec;
        this.layout = new ParameterLayout(spec);
        this.rule = UpdateRule.of(optimizer);
        this.crew = new Crew("training-part", threads);
        this.parameters = layout.fromStandard(weights);
        this.gradient = new float[layout.trainable()];
        this.moments = rule.freshState(layout.trainable());
        this.shared = Tensor.allocate(layout.size());
        this.shared.write(0, parameters, 0, parameters.length);
        this.replicas = IntStream.range(0, threads)
                .mapToObj(i -> new Replica(spec, layout, shared))
                .toList();
        this.predictor = new Predictor(spec, layout, shared, crew);
        this.random = seed;
    }

    @Override
    public NetworkSpec network() {
        return spec;
    }

    @Override
    public BatchResult step(float[] pixels, float[] targets, int count, double rate) {
        computeGradient(pixels, targets, count);
        update(rate);
        steps++;
        double loss = 0;
        int correct = 0;
        for (Replica replica : replicas.subList(0, shares)) {
            loss += replica.lossSum();
            correct += replica.correct();
        }
        return new BatchResult(loss / count, correct);
    }

    /** Fills every replica's part of the gradient of the batch's mean loss. */
    private void computeGradient(float[] pixels, float[] targets, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A batch has at least one image, not " + count);
        }
        // With fewer images than threads some would have nothing to do.
        shares = count < replicas.size() ? 1 : replicas.size();
        Exchange exchange = new Exchange(shares);
        long seed = DropoutSeeds.ofStep(random, steps);
        crew.run(shares, part -> {
            int first = (int) ((long) count * part / shares);
            int next = (int) ((long) count * (part + 1) / shares);
            try {
                replicas.get(part)
                        .compute(pixels, targets, new Batch(true, first, count, seed, part, exchange), next - first);
            } catch (RuntimeException | Error e) {
                // Out of memory, for example: nobody may wait for a part that will not come.
                exchange.abandon();
                throw e;
            }
        });
    }

    private void update(double rate) {
        slices(slice -> {
            int from = start(slice);
            int to = start(slice + 1);
            Tensor sum = replicas.get(0).gradient();
            for (Replica other : replicas.subList(1, shares)) {
                Gemm.add(other.gradient(), sum, from, to - from);
            }
            sum.read(from, gradient, from, to - from);
            rule.apply(parameters, moments, gradient, from, to, rate, steps);
            shared.write(from, parameters, from, to - from);
        });
        replicas.get(0).updateRunning(parameters);
        shared.write(layout.trainable(), parameters, layout.trainable(), layout.size() - layout.trainable());
    }

    private void slices(IntConsumer work) {
        crew.run(crew.size(), work);
    }

    private int start(int slice) {
        return (int) ((long) layout.trainable() * slice / crew.size());
    }

    /** The mean gradient of the latest step in Deeplearning4j's order, running statistics 0: for tests. */
    float[] latestGradient() {
        return layout.toStandard(Arrays.copyOf(gradient, layout.size()));
    }

    @Override
    public float[] logits(float[] pixels, int count) {
        return predictor.logits(pixels, count);
    }

    @Override
    public float[] parameters() {
        return layout.toStandard(parameters);
    }

    @Override
    public void setParameters(float[] flat) {
        float[] own = layout.fromStandard(flat);
        System.arraycopy(own, 0, parameters, 0, own.length);
        shared.write(0, parameters, 0, parameters.length);
    }

    @Override
    public State state() {
        float[] updater = new float[rule.kinds() * layout.trainable()];
        for (int kind = 0; kind < rule.kinds(); kind++) {
            layout.stateToStandard(moments[kind], updater, kind, rule.kinds());
        }
        return new State(parameters(), updater, steps, random);
    }

    @Override
    public void restore(State state) {
        if (state.updater().length != rule.kinds() * layout.trainable()) {
            throw new IllegalArgumentException("The optimiser keeps " + rule.kinds() * layout.trainable()
                    + " numbers, not " + state.updater().length);
        }
        setParameters(state.parameters());
        for (int kind = 0; kind < rule.kinds(); kind++) {
            moments[kind] = layout.stateFromStandard(state.updater(), kind, rule.kinds());
        }
        steps = state.steps();
        random = state.random();
    }

    @Override
    public void close() {
        predictor.close();
        replicas.forEach(Replica::close);
        shared.close();
        crew.close();
    }
}

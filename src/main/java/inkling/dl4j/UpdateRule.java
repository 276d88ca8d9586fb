package inkling.dl4j;

import inkling.training.Optimizer;
import java.util.Arrays;

/**
 * An optimiser's arithmetic, fused into one vectorised loop over plain arrays; the formulas are Deeplearning4j's. Disjoint
 * ranges may be updated on different threads at once.
 */
interface UpdateRule {

    /** How many numbers of state each parameter has. */
    int kinds();

    /** What the state starts with. */
    default float initialState() {
        return 0;
    }

    /**
     * Updates parameters and state from index {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param state {@code [kinds][parameters]}
     * @param step steps done before this one
     */
    void apply(float[] parameters, float[][] state, float[] gradient, int from, int to, double rate, long step);

    static UpdateRule of(Optimizer optimizer) {
        if (optimizer instanceof Optimizer.Adam a) {
            return new Adam(a);
        } else if (optimizer instanceof Optimizer.RmsProp r) {
            return new RmsProp(r);
        }
        double momentum = ((Optimizer.Sgd) optimizer).momentum();
        return momentum == 0 ? new PlainDescent() : new Nesterov((float) momentum);
    }

    /** State for {@code count} parameters that have not moved yet. */
    default float[][] freshState(int count) {
        float[][] state = new float[kinds()][count];
        for (float[] one : state) {
            Arrays.fill(one, initialState());
        }
        return state;
    }

    /** First moment, second moment. */
    record Adam(Optimizer.Adam constants) implements UpdateRule {
        @Override
        public int kinds() {
            return 2;
        }

        @Override
        public void apply(float[] p, float[][] state, float[] g, int from, int to, double rate, long step) {
            float[] m = state[0];
            float[] v = state[1];
            float b1 = (float) constants.beta1();
            float b2 = (float) constants.beta2();
            float c1 = 1 - b1;
            float c2 = 1 - b2;
            float epsilon = (float) constants.epsilon();
            float a = (float) (rate
                    * Math.sqrt(1 - Math.pow(constants.beta2(), step + 1.0))
                    / (1 - Math.pow(constants.beta1(), step + 1.0)));
            for (int i = from; i < to; i++) {
                float mean = b1 * m[i] + c1 * g[i];
                float square = b2 * v[i] + c2 * g[i] * g[i];
                m[i] = mean;
                v[i] = square;
                p[i] -= a * mean / ((float) Math.sqrt(square) + epsilon);
            }
        }
    }

    /** Running mean of the squared gradient, which Deeplearning4j starts at epsilon. */
    record RmsProp(Optimizer.RmsProp constants) implements UpdateRule {
        @Override
        public int kinds() {
            return 1;
        }

        @Override
        public float initialState() {
            return (float) constants.epsilon();
        }

        @Override
        public void apply(float[] p, float[][] state, float[] g, int from, int to, double rate, long step) {
            float[] cache = state[0];
            float decay = (float) constants.decay();
            float rest = 1 - decay;
            float epsilon = (float) constants.epsilon();
            float a = (float) rate;
            for (int i = from; i < to; i++) {
                float square = decay * cache[i] + rest * g[i] * g[i];
                cache[i] = square;
                p[i] -= a * g[i] / ((float) Math.sqrt(square) + epsilon);
            }
        }
    }

    /** Velocity. */
    record Nesterov(float momentum) implements UpdateRule {
        @Override
        public int kinds() {
            return 1;
        }

        @Override
        public void apply(float[] p, float[][] state, float[] g, int from, int to, double rate, long step) {
            float[] velocity = state[0];
            float a = (float) rate;
            for (int i = from; i < to; i++) {
                float before = velocity[i];
                float after = momentum * before - a * g[i];
                velocity[i] = after;
                p[i] -= momentum * before - (1 + momentum) * after;
            }
        }
    }

    /** No state. */
    record PlainDescent() implements UpdateRule {
        @Override
        public int kinds() {
            return 0;
        }

        @Override
        public void apply(float[] p, float[][] state, float[] g, int from, int to, double rate, long step) {
            float a = (float) rate;
            for (int i = from; i < to; i++) {
                p[i] -= a * g[i];
            }
        }
    }
}

package inkling.training;

/** How a gradient becomes a step; the defaults are the papers' and Keras's. */
public sealed interface Optimizer {

    /** Kingma and Ba 2015. {@code theta -= rate * sqrt(1 - b2^t) / (1 - b1^t) * m / (sqrt(v) + epsilon)}, as DL4J has it. */
    record Adam(double beta1, double beta2, double epsilon) implements Optimizer {
        public static final Adam DEFAULT = new Adam(.9, .999, 1e-8);
    }

    /** Tieleman and Hinton 2012. {@code theta -= rate * g / (sqrt(cache) + epsilon)}, as DL4J has it. */
    record RmsProp(double decay, double epsilon) implements Optimizer {
        public static final RmsProp DEFAULT = new RmsProp(.9, 1e-8);
    }

    /** Stochastic gradient descent with Nesterov momentum; momentum 0 is the plain kind. */
    record Sgd(double momentum) implements Optimizer {}
}

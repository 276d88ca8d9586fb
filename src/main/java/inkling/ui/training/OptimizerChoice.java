package inkling.ui.training;

import inkling.training.Optimizer;

/** The optimisers one can choose; each with its paper's values unless the recipe has values of its own for it. */
enum OptimizerChoice {
    ADAM("Adam"),
    RMSPROP("RMSprop"),
    MOMENTUM("SGD with momentum .9"),
    SGD("SGD");

    private final String title;

    OptimizerChoice(String title) {
        this.title = title;
    }

    static OptimizerChoice of(Optimizer optimizer) {
        if (optimizer instanceof Optimizer.Adam) {
            return ADAM;
        } else if (optimizer instanceof Optimizer.RmsProp) {
            return RMSPROP;
        }
        return ((Optimizer.Sgd) optimizer).momentum() > 0 ? MOMENTUM : SGD;
    }

    /** @param recipe's own, kept where it is of this kind */
    Optimizer with(Optimizer recipe) {
        return of(recipe) == this ? recipe : usual();
    }

    private Optimizer usual() {
        return switch (this) {
            case ADAM -> Optimizer.Adam.DEFAULT;
            case RMSPROP -> Optimizer.RmsProp.DEFAULT;
            case MOMENTUM -> new Optimizer.Sgd(.9);
            case SGD -> new Optimizer.Sgd(0);
        };
    }

    @Override
    public String toString() {
        return title;
    }
}

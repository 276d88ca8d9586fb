package inkling.training;

import inkling.data.Augmentation;
import inkling.model.NetworkSpec;

/** A plan like another, but for some choices: {@code PlanChanges.of(plan).epochs(3).seed(7).done()}. */
public final class PlanChanges {

    private String preset;
    private NetworkSpec network;
    private Optimizer optimizer;
    private Schedule schedule;
    private int epochs;
    private int batch;
    private long seed;
    private String data;
    private String validation;
    private int limit;
    private double stopAtAccuracy;
    private int patience;
    private double labelSmoothing;
    private double averaging;
    private Augmentation augmentation;
    private int threads;

    private PlanChanges(TrainingPlan plan) {
        preset = plan.preset();
        network = plan.network();
        optimizer = plan.optimizer();
        schedule = plan.schedule();
        epochs = plan.epochs();
        batch = plan.batch();
        seed = plan.seed();
        data = plan.data();
        validation = plan.validation();
        limit = plan.limit();
        stopAtAccuracy = plan.stopAtAccuracy();
        patience = plan.patience();
        labelSmoothing = plan.labelSmoothing();
        averaging = plan.averaging();
        augmentation = plan.augmentation();
        threads = plan.threads();
    }

    public static PlanChanges of(TrainingPlan plan) {
        return new PlanChanges(plan);
    }

    public PlanChanges preset(String name) {
        preset = name;
        return this;
    }

    public PlanChanges network(NetworkSpec other) {
        network = other;
        return this;
    }

    public PlanChanges optimizer(Optimizer other) {
        optimizer = other;
        return this;
    }

    public PlanChanges schedule(Schedule other) {
        schedule = other;
        return this;
    }

    /** The same schedule with another highest rate. */
    public PlanChanges learningRate(double peak) {
        schedule = schedule instanceof Schedule.OneCycle c
                ? new Schedule.OneCycle(peak, c.warmup(), c.startDivisor(), c.endDivisor())
                : new Schedule.Constant(peak);
        return this;
    }

    public PlanChanges epochs(int count) {
        epochs = count;
        return this;
    }

    public PlanChanges batch(int images) {
        batch = images;
        return this;
    }

    public PlanChanges seed(long other) {
        seed = other;
        return this;
    }

    public PlanChanges data(String source) {
        data = source;
        return this;
    }

    public PlanChanges validation(String sourceOrShare) {
        validation = sourceOrShare;
        return this;
    }

    public PlanChanges limit(int images) {
        limit = images;
        return this;
    }

    public PlanChanges stopAtAccuracy(double accuracy) {
        stopAtAccuracy = accuracy;
        return this;
    }

    public PlanChanges patience(int epochsWithoutGain) {
        patience = epochsWithoutGain;
        return this;
    }

    public PlanChanges labelSmoothing(double share) {
        labelSmoothing = share;
        return this;
    }

    public PlanChanges averaging(double decay) {
        averaging = decay;
        return this;
    }

    public PlanChanges augmentation(Augmentation other) {
        augmentation = other;
        return this;
    }

    public PlanChanges threads(int count) {
        threads = count;
        return this;
    }

    /** @throws IllegalArgumentException saying which value is out of range */
    public TrainingPlan done() {
        return new TrainingPlan(
                preset,
                network,
                optimizer,
                schedule,
                epochs,
                batch,
                seed,
                data,
                validation,
                limit,
                stopAtAccuracy,
                patience,
                labelSmoothing,
                averaging,
                augmentation,
                threads);
    }
}

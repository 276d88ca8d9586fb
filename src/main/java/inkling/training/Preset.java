package inkling.training;

/**
 * A recipe to start from.
 *
 * @param name as the command line writes it
 * @param description one sentence for a person
 * @param plan everything, with MNIST as its data; see {@link PlanChanges} to vary it
 */
public record Preset(String name, String description, TrainingPlan plan) {}

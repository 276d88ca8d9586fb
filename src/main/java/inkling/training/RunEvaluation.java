package inkling.training;

/**
 * The finished model's figures: {@code evaluation.json}. NaN where there were no such images.
 *
 * @param validationLoss nats
 * @param validationAccuracy 0 to 1
 * @param validationImages looked at
 * @param testLoss nats
 * @param testAccuracy 0 to 1
 * @param testImages looked at
 * @param temperature fitted on the validation images
 */
record RunEvaluation(
        double validationLoss,
        double validationAccuracy,
        int validationImages,
        double testLoss,
        double testAccuracy,
        int testImages,
        double temperature) {}

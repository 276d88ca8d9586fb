package inkling.training;

import java.util.Optional;

/**
 * Weights a run keeps beside the network's own.
 *
 * @param averaged their running mean
 * @param best those of the best epoch on validation, when patience may go back to them
 */
record KeptWeights(Optional<float[]> averaged, Optional<float[]> best) {}

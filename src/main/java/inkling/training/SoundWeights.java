package inkling.training;

import java.util.Optional;

/**
 * Remembers the latest weights known to be sound: taken before a step and trusted once that step's loss was a finite number.
 */
final class SoundWeights {

    private static final int EVERY = 50;

    private Optional<float[]> sound = Optional.empty();
    private Optional<float[]> candidate = Optional.empty();

    void before(long step, TrainableNetwork network) {
        if (step % EVERY == 0 || sound.isEmpty()) {
            candidate = Optional.of(network.parameters());
        }
    }

    void finiteLoss() {
        if (candidate.isPresent() && allFinite(candidate.get())) {
            sound = candidate;
        }
        candidate = Optional.empty();
    }

    Optional<float[]> get() {
        return sound;
    }

    static boolean allFinite(float[] weights) {
        for (float weight : weights) {
            if (!Float.isFinite(weight)) {
                return false;
            }
        }
        return true;
    }
}

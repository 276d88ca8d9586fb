package inkling.training;

import inkling.model.ModelContents;
import inkling.model.ModelContents.Vector;
import inkling.model.StoredModel;
import java.util.Optional;

/** What a run begins with. */
sealed interface RunStart {

    /** Weights drawn by the plan's seed. */
    record Fresh() implements RunStart {}

    /** A model's weights, a fresh optimiser. */
    record From(StoredModel model) implements RunStart {}

    /** A checkpoint: all goes on as if it had never stopped. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Continue(
            StoredModel model,
            TrainableNetwork.State state,
            Optional<float[]> averaged,
            Optional<float[]> best,
            RunNotes notes)
            implements RunStart {

        /** @throws IllegalArgumentException when the parts do not fit together */
        static Continue of(ModelContents contents, RunNotes notes) {
            StoredModel model = contents.model();
            require(model.network().equals(notes.plan().network()), "another network");
            int length = model.parameters().length;
            float[] updater = contents.vector(Vector.UPDATER).orElse(new float[0]);
            require(updater.length <= 2L * length, "another optimiser");
            Optional<float[]> averaged = contents.vector(Vector.AVERAGED);
            Optional<float[]> best = contents.vector(Vector.BEST);
            require(averaged.isEmpty() || averaged.get().length == length, "another network");
            require(averaged.isPresent() == notes.plan().averaging() > 0, "no running mean of weights");
            require(best.isEmpty() || best.get().length == length, "another network");
            require(notes.steps() >= 0 && notes.seen() >= 0 && notes.correct() >= 0, "impossible counts");
            var state = new TrainableNetwork.State(model.parameters(), updater, notes.steps(), notes.random());
            return new Continue(model, state, averaged, best, notes);
        }

        private static void require(boolean condition, String reason) {
            if (!condition) {
                throw new IllegalArgumentException(reason);
            }
        }
    }
}

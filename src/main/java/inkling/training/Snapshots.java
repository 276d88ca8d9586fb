package inkling.training;

import inkling.model.StoredModel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Present weights on request: asked for on any thread, copied by the training thread after its next batch. */
final class Snapshots {

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicReference<Optional<StoredModel>> latest = new AtomicReference<>(Optional.empty());

    /** The snapshot made since the last call, if any; asks for another. */
    Optional<StoredModel> take() {
        Optional<StoredModel> snapshot = latest.getAndSet(Optional.empty());
        wanted.set(true);
        return snapshot;
    }

    /** On the training thread. */
    void offer(Supplier<StoredModel> present) {
        if (wanted.getAndSet(false)) {
            latest.set(Optional.of(present.get()));
        }
    }

    /** Leaves them unasked, before a rest in which nobody could be answered. On the training thread. */
    void leave(StoredModel present) {
        wanted.set(false);
        latest.set(Optional.of(present));
    }
}

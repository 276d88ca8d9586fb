package inkling.training;

/** Where a run is. The last three are final. */
public enum RunState {
    /** Not started yet. */
    READY,
    RUNNING,
    /** Rests between two batches, its checkpoint on disk. */
    PAUSED,
    /** Asked to stop; ends within a batch and saves what was learnt. */
    STOPPING,
    /** Ended early as asked; can be resumed. */
    STOPPED,
    FINISHED,
    /** Ended by a fault; the event says why. */
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == STOPPED || this == FINISHED || this == FAILED;
    }
}

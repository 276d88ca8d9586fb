package inkling.ui.training;

/** Where a run is, as the screen tells it. */
enum Phase {
    /** Nothing has been started yet. */
    IDLE,
    /** Data are loaded, the network is made. */
    PREPARING,
    RUNNING,
    PAUSED,
    /** Stop was asked for; the present batch is finished and everything saved. */
    STOPPING,
    FINISHED,
    /** Ended before its time, keeping what was learnt. */
    STOPPED,
    FAILED;

    /** Whether a run is under way. */
    boolean busy() {
        return this == PREPARING || this == RUNNING || this == PAUSED || this == STOPPING;
    }
}

package inkling.ui.common;

/** How far a task is; written by the thread that works, read by the window. */
final class TaskState implements BackgroundTasks.Progress, BackgroundTasks.Running {

    private volatile double share = -1;
    private volatile String words = "";
    private volatile boolean cancelled;
    private volatile boolean finished;

    @Override
    public void report(double newShare, String newWords) {
        share = newShare;
        words = newWords;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public double share() {
        return share;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean finished() {
        return finished;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    void finish() {
        finished = true;
    }
}

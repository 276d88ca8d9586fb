package inkling.ui.common;

import inkling.platform.Progress;

/** How far a task is; written by the thread that works, read by the window. */
final class TaskState implements Progress, BackgroundTasks.Running {

    private volatile double share = -1;
    private volatile boolean cancelled;
    private volatile boolean finished;

    @Override
    public void show(long done, long total) {
        share = total > 0 ? (double) done / total : -1;
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

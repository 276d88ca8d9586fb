package inkling.training;

/** What is wanted of a run and where it is. Asked from any thread, answered by the training thread between batches. */
final class RunControl {

    private RunState state = RunState.READY;
    private boolean pauseWanted;

    synchronized RunState state() {
        return state;
    }

    synchronized void start() {
        if (state != RunState.READY) {
            throw new IllegalStateException("A run starts once; this one is " + state);
        }
        state = RunState.RUNNING;
    }

    synchronized void pause() {
        pauseWanted |= state == RunState.RUNNING;
    }

    synchronized void resume() {
        pauseWanted = false;
        notifyAll();
    }

    synchronized void stop() {
        if (!state.isFinal()) {
            state = state == RunState.READY ? RunState.STOPPED : RunState.STOPPING;
            notifyAll();
        }
    }

    synchronized boolean stopWanted() {
        return state == RunState.STOPPING;
    }

    synchronized boolean pauseWanted() {
        return pauseWanted && state == RunState.RUNNING;
    }

    /** Rests until resumed or stopped; an interrupt is a wish to stop. Who was asked to stop on the way does not rest. */
    synchronized void rest() {
        if (state == RunState.RUNNING) {
            state = RunState.PAUSED;
        }
        while (pauseWanted && state == RunState.PAUSED) {
            try {
                wait();
            } catch (InterruptedException e) {
                state = RunState.STOPPING;
                Thread.currentThread().interrupt();
            }
        }
        pauseWanted = false;
        if (state == RunState.PAUSED) {
            state = RunState.RUNNING;
        }
    }

    synchronized void end(RunState last) {
        state = last;
        notifyAll();
    }
}

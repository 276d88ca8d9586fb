package inkling.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Events between the training thread, which writes, and whoever looks some times a second. Bounded: when nobody looks the
 * oldest batch events go; all others stay. Thread-safe.
 */
final class EventBuffer {

    private final int capacity;
    private final Deque<TrainingEvent> events = new ArrayDeque<>();

    EventBuffer(int capacity) {
        this.capacity = capacity;
    }

    synchronized void add(TrainingEvent event) {
        if (events.size() >= capacity) {
            dropOldestBatch();
        }
        events.add(event);
    }

    /** All events since the last call, in order. */
    synchronized List<TrainingEvent> drain() {
        List<TrainingEvent> drained = new ArrayList<>(events);
        events.clear();
        return drained;
    }

    private void dropOldestBatch() {
        for (Iterator<TrainingEvent> all = events.iterator(); all.hasNext(); ) {
            if (all.next() instanceof TrainingEvent.Batch) {
                all.remove();
                return;
            }
        }
    }
}

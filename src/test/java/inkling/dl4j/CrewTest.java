package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a time limit: what is broken here would wait for ever. */
@Timeout(60)
class CrewTest {

    @BeforeAll
    static void startNativeCode() {
        NativeBackend.start();
    }

    @Test
    void doesEveryPartOfEveryPieceOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(3);
        try (Crew crew = new Crew("test-part", 3)) {
            for (int round = 0; round < 20_000; round++) {
                crew.run(3, done::incrementAndGet);
            }
        }
        for (int part = 0; part < 3; part++) {
            assertThat(done.get(part)).isEqualTo(20_000);
        }
    }

    /** What one part wrote must be seen by the caller, and by the others in the next piece. */
    @Test
    void everyPieceSeesWhatTheOneBeforeItWrote() {
        int[] counts = new int[4];
        try (Crew crew = new Crew("test-part", 4)) {
            for (int round = 0; round < 5_000; round++) {
                crew.run(4, part -> counts[part]++);
                crew.run(4, part -> counts[3 - part]++);
            }
        }
        assertThat(Arrays.stream(counts)).containsOnly(10_000);
    }

    @Test
    void theFirstPartIsTheCallersAndTheOthersHaveThreadsOfTheirOwn() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Thread caller = Thread.currentThread();
        try (Crew crew = new Crew("test-part", 3)) {
            crew.run(3, part -> {
                assertThat(Thread.currentThread().equals(caller)).isEqualTo(part == 0);
                threads.add(Thread.currentThread());
            });
        }
        assertThat(threads).hasSize(3);
    }

    @Test
    void handsThatFellAsleepAreWoken() {
        AtomicIntegerArray done = new AtomicIntegerArray(2);
        try (Crew crew = new Crew("test-part", 2)) {
            for (int round = 0; round < 20; round++) {
                crew.run(2, part -> {
                    if (part == 1) {
                        LockSupport.parkNanos(2_000_000); // the caller falls asleep too
                    }
                    done.incrementAndGet(part);
                });
                LockSupport.parkNanos(2_000_000);
            }
        }
        assertThat(done.get(0)).isEqualTo(20);
        assertThat(done.get(1)).isEqualTo(20);
    }

    @Test
    void aFailureOfAnotherPartReachesTheCallerAndTheCrewGoesOn() {
        try (Crew crew = new Crew("test-part", 2)) {
            assertThatThrownBy(() -> crew.run(2, part -> {
                        if (part == 1) {
                            throw new IllegalArgumentException("part");
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("part");
            AtomicIntegerArray done = new AtomicIntegerArray(2);
            crew.run(2, done::incrementAndGet);
            assertThat(done.get(1)).isOne();
        }
    }

    @Test
    void anErrorStaysWhatItIsAndAConsequenceNeverHidesItsCause() {
        try (Crew crew = new Crew("test-part", 3)) {
            assertThatThrownBy(() -> crew.run(3, part -> {
                        if (part == 2) {
                            throw new OutOfMemoryError("part 2");
                        }
                        throw new Exchange.Abandoned();
                    }))
                    .isInstanceOf(OutOfMemoryError.class)
                    .hasMessage("part 2");
            assertThatThrownBy(() -> crew.run(3, part -> {
                        throw new IllegalArgumentException("part " + part);
                    }))
                    .hasMessage("part 0");
        }
    }

    @Test
    void anInterruptedCallerWaitsForTheOthersAllTheSame() {
        AtomicIntegerArray done = new AtomicIntegerArray(2);
        try (Crew crew = new Crew("test-part", 2)) {
            Thread caller = Thread.currentThread();
            crew.run(2, part -> {
                if (part == 1) {
                    caller.interrupt();
                    LockSupport.parkNanos(5_000_000);
                }
                done.incrementAndGet(part);
            });
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done.get(1)).isOne();
    }
}

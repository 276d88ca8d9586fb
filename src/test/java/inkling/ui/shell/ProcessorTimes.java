package inkling.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/** Which threads have the processor, from the moment this is made. Those that have ended by then are not seen. */
final class ProcessorTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TOLD = 8;

    private final long began = System.nanoTime();
    private final Map<Long, Long> before = new HashMap<>();

    ProcessorTimes() {
        for (long id : THREADS.getAllThreadIds()) {
            before.put(id, THREADS.getThreadCpuTime(id));
        }
    }

    /** A line a thread, in per cent of a core, most first. */
    List<String> lines() {
        double nanoseconds = System.nanoTime() - began;
        return LongStream.of(THREADS.getAllThreadIds())
                .boxed()
                .map(id -> Map.entry(id, THREADS.getThreadCpuTime(id) - before.getOrDefault(id, 0L)))
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(TOLD)
                .filter(each -> THREADS.getThreadInfo(each.getKey()) != null)
                .map(each -> String.format(
                        Locale.ROOT,
                        "%5.1f %% of a core: %s",
                        100 * each.getValue() / nanoseconds,
                        THREADS.getThreadInfo(each.getKey()).getThreadName()))
                .toList();
    }
}

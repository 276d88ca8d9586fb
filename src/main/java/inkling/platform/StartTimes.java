package inkling.platform;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** When the parts of a start were done, told on standard error where {@code inkling.startup.times} asks for it; once each. */
public final class StartTimes {

    private static final boolean WANTED = Boolean.getBoolean("inkling.startup.times");
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private StartTimes() {}

    /** @param part "window shown", "engine ready", "first answer" */
    public static void reached(String part) {
        if (WANTED && TOLD.add(part)) {
            long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.err.println("start: " + (System.currentTimeMillis() - begun) + " " + part);
        }
    }
}

package inkling.ui.shell;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What this process holds, sampled: its heap after a collection, resident memory, threads, file handles. */
final class HeldResources {

    static final String HEAD = "minute\theap MB\tresident MB\tthreads\tfile handles";

    private static final String[] NAMES = {
        "heap after a collection, MB", "resident, native memory included, MB", "threads", "file handles"
    };

    private final List<double[]> samples = new ArrayList<>();

    int count() {
        return samples.size();
    }

    /** Takes a sample. @return it as a row below {@link #HEAD} */
    String take(double minute) throws IOException {
        System.gc();
        double[] sample = {
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0,
            residentMegabytes(),
            ManagementFactory.getThreadMXBean().getThreadCount(),
            ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : Double.NaN
        };
        samples.add(sample);
        return String.format(
                Locale.ROOT, "%.1f\t%.0f\t%.0f\t%.0f\t%.0f", minute, sample[0], sample[1], sample[2], sample[3]);
    }

    /** A line a figure: the medians of the first quarter of the samples, but the first tenth of all, and of the last quarter. */
    List<String> quarters() {
        int count = samples.size();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: first quarter %.0f, last quarter %.0f",
                    NAMES[i],
                    median(i, count / 10, Math.max(count / 10 + 1, count / 4)),
                    median(i, count - Math.max(1, count / 4), count)));
        }
        return lines;
    }

    private double median(int figure, int from, int to) {
        double[] values = samples.subList(from, Math.min(to, samples.size())).stream()
                .mapToDouble(sample -> sample[figure])
                .toArray();
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        return Double.NaN;
    }
}

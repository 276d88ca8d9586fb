package inkling.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What somebody who looks for the cause of an error needs to know, as text that its user may pass on: no name, no drawing. */
public final class CrashReport {

    private CrashReport() {}

    /**
     * @param doing what was being done, one sentence
     * @param logs where the log is
     */
    public static String of(String doing, Throwable thrown, Path logs) {
        Runtime runtime = Runtime.getRuntime();
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(doing);
        out.println();
        out.println("Inkling " + ProgramVersion.current());
        out.println("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        out.println(System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + ", " + runtime.availableProcessors() + " processors");
        out.println("Memory: " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " of "
                + (runtime.maxMemory() >> 20) + " MB");
        out.println("Log: " + logs);
        out.println();
        thrown.printStackTrace(out);
        out.flush();
        return text.toString();
    }
}

package inkling.dl4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/**
 * Looks before native code is loaded whether this CPU can run it: an instruction it lacks would end the whole process.
 *
 * <p>The builds "-onednn" and the plain one run on every CPU of their platform and choose faster instructions themselves.
 * Those whose name ends in "-avx2" or "-avx512" do not; ND4J prefers them whenever somebody puts them on the class path.
 */
final class CpuCheck {

    private static final String FOLDER = "/org/nd4j/linalg/cpu/nativecpu/bindings/";

    /** In the order in which ND4J's loader tries them. */
    private static final List<String> EXTENSIONS =
            List.of("-onednn-avx512", "-onednn-avx2", "-onednn", "-avx512", "-avx2", "");

    private CpuCheck() {}

    /** @throws UnsupportedOperationException in words for a person, where the native code would crash or is missing */
    static void requireCodeThatThisCpuRuns() {
        check(nativePlatform(), cpuFlags());
    }

    /** The classifier of the native library on the class path, e.g. "linux-x86_64-onednn". */
    static String nativePlatform() {
        String platform = Loader.getPlatform();
        return EXTENSIONS.stream()
                .map(extension -> platform + extension)
                .filter(name -> CpuCheck.class.getResource(FOLDER + name + "/") != null
                        || CpuCheck.class.getResource(FOLDER + name + "/" + System.mapLibraryName("jnind4jcpu"))
                                != null)
                .findFirst()
                .orElse(platform);
    }

    static void check(String classifier, Optional<List<String>> flags) {
        String needed = classifier.endsWith("-avx512") ? "avx512f" : classifier.endsWith("-avx2") ? "avx2" : "";
        if (needed.isEmpty()) {
            return;
        }
        if (flags.isEmpty() || !flags.get().contains(needed)) {
            throw new UnsupportedOperationException("The native library " + classifier + " needs a CPU with " + needed
                    + ", which this one is not known to have; use the build ending in -onednn.");
        }
    }

    /** The CPU's features as Linux lists them; empty on a system that does not tell. */
    private static Optional<List<String>> cpuFlags() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("flags"))
                    .map(line ->
                            List.of(line.substring(line.indexOf(':') + 1).trim().split("\\s+")))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

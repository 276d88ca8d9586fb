package inkling.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps its files. XDG on Linux, Application Support on macOS, AppData on Windows; one folder moves them
 * all when {@code INKLING_HOME} or {@code --home} says so. Nothing is created here.
 *
 * @param data what must not be lost: models, runs, My digits, drawings, fetched MNIST
 * @param config settings
 * @param state logs and what can be lost
 * @param cache what can be made again
 */
public record Directories(Path data, Path config, Path state, Path cache) {

    /** All four below one folder. */
    public static Directories below(Path home) {
        Path root = home.toAbsolutePath().normalize();
        return new Directories(
                root.resolve("data"), root.resolve("config"), root.resolve("state"), root.resolve("cache"));
    }

    /** The platform's own places, or those below {@code INKLING_HOME} where it is set. */
    public static Directories ofThisMachine() {
        return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    static Directories of(Map<String, String> environment, String system, Path user) {
        String home = environment.getOrDefault("INKLING_HOME", "");
        if (!home.isBlank()) {
            return below(Path.of(home));
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            Path roaming = folder(environment, "APPDATA", user.resolve("AppData/Roaming"))
                    .resolve("Inkling");
            Path local = folder(environment, "LOCALAPPDATA", user.resolve("AppData/Local"))
                    .resolve("Inkling");
            return new Directories(roaming, roaming.resolve("config"), local.resolve("state"), local.resolve("cache"));
        }
        if (os.contains("mac")) {
            Path support = user.resolve("Library/Application Support/Inkling");
            return new Directories(
                    support,
                    support.resolve("config"),
                    user.resolve("Library/Logs/Inkling"),
                    user.resolve("Library/Caches/Inkling"));
        }
        return new Directories(
                folder(environment, "XDG_DATA_HOME", user.resolve(".local/share"))
                        .resolve("inkling"),
                folder(environment, "XDG_CONFIG_HOME", user.resolve(".config")).resolve("inkling"),
                folder(environment, "XDG_STATE_HOME", user.resolve(".local/state"))
                        .resolve("inkling"),
                folder(environment, "XDG_CACHE_HOME", user.resolve(".cache")).resolve("inkling"));
    }

    /** The XDG specification: a relative path in one of its variables is ignored. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}

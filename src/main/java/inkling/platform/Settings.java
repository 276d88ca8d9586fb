package inkling.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the program remembers from one start to the next, as {@code settings.json}: named values, each with a default and a
 * range where it is read, so that a file from another version, or one edited by hand, never stops the program. Saved a
 * second after the last change, on the files thread. Thread-safe.
 */
public final class Settings implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final long LARGEST = 1 << 20;

    private final Path file;
    private final boolean kept;
    private final ScheduledExecutorService files = NamedThreads.scheduled("files");
    private final ObjectNode values;
    private ScheduledFuture<?> saving;
    private boolean unsaved;

    private Settings(Path file, boolean kept, ObjectNode values) {
        this.file = file;
        this.kept = kept;
        this.values = values;
    }

    /** Reads {@code settings.json}; what cannot be read is kept beside it as {@code settings.broken.json} and defaults hold. */
    public static Settings open(Directories directories) {
        Path file = directories.config().resolve("settings.json");
        return new Settings(file, true, read(file));
    }

    /** The same for a second window: what it changes is not kept. */
    public static Settings openReadOnly(Directories directories) {
        Path file = directories.config().resolve("settings.json");
        return new Settings(file, false, read(file));
    }

    /** Whether changes are kept. */
    public boolean kept() {
        return kept;
    }

    private static ObjectNode read(Path file) {
        if (!Files.exists(file)) {
            return JSON.createObjectNode();
        }
        try {
            if (Files.size(file) <= LARGEST && JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
                return object;
            }
            LOG.log(System.Logger.Level.WARNING, file + " is not a settings file; a copy is kept");
        } catch (JsonProcessingException e) {
            LOG.log(System.Logger.Level.WARNING, file + " is damaged; a copy is kept", e);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, file + " cannot be read", e);
            return JSON.createObjectNode();
        }
        try {
            Files.copy(file, file.resolveSibling("settings.broken.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "No copy of " + file + " could be kept", e);
        }
        return JSON.createObjectNode();
    }

    public synchronized String text(String name, String otherwise) {
        JsonNode value = values.path(name);
        return value.isTextual() ? value.asText() : otherwise;
    }

    public synchronized boolean flag(String name, boolean otherwise) {
        JsonNode value = values.path(name);
        return value.isBoolean() ? value.asBoolean() : otherwise;
    }

    /** A number from {@code least} to {@code most}; the default where the file says something else. */
    public synchronized double number(String name, double otherwise, double least, double most) {
        JsonNode value = values.path(name);
        return value.isNumber() && value.asDouble() >= least && value.asDouble() <= most ? value.asDouble() : otherwise;
    }

    public synchronized void put(String name, String value) {
        if (!value.equals(values.path(name).asText(null))) {
            values.put(name, value);
            saveSoon();
        }
    }

    public synchronized void put(String name, boolean value) {
        values.put(name, value);
        saveSoon();
    }

    public synchronized void put(String name, double value) {
        values.put(name, value);
        saveSoon();
    }

    /** The default holds again. */
    public synchronized void remove(String name) {
        values.remove(name);
        saveSoon();
    }

    private void saveSoon() {
        unsaved = true;
        if (saving != null) {
            saving.cancel(false);
        }
        if (kept && !files.isShutdown()) {
            saving = files.schedule(this::save, 1, TimeUnit.SECONDS);
        }
    }

    private void save() {
        String json;
        synchronized (this) {
            if (!unsaved || !kept) {
                return;
            }
            unsaved = false;
            json = values.toPrettyString();
        }
        try {
            AtomicFiles.write(file, json + "\n");
        } catch (IOException e) {
            // A home that cannot be written to is no reason to disturb anybody: the program works, it only forgets.
            LOG.log(System.Logger.Level.WARNING, "Settings could not be saved to " + file, e);
            synchronized (this) {
                unsaved = true; // the disk may have room again when the program ends
            }
        }
    }

    /** Saves what has changed, at once; waits at most five seconds. */
    public void flush() {
        try {
            files.submit(this::save).get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(System.Logger.Level.WARNING, "Settings could not be saved to " + file, e);
        }
    }

    /** Saves and ends the thread. */
    @Override
    public void close() {
        if (!files.isShutdown()) {
            flush();
            files.shutdown();
        }
    }
}

package inkling.model;

import inkling.model.ModelContents.Vector;
import inkling.platform.AtomicFiles;
import inkling.platform.UserException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Model files: zips that any Deeplearning4j program can open ({@code configuration.json}, {@code coefficients.bin}, perhaps
 * {@code updaterState.bin}) and that say in {@code inkling.json} what the model is. Ours are read without Deeplearning4j, from
 * anybody, safely: nothing in the file can choose a class, a path or an amount of memory.
 */
public final class ModelFile {

    private static final String DESCRIPTION = "inkling.json";
    private static final String CONFIGURATION = "configuration.json";
    private static final String COEFFICIENTS = "coefficients.bin";
    private static final String TRAINING = "training.json";

    /** Adam keeps two numbers a weight. */
    private static final long MOST_NUMBERS = 2 * NetworkSpec.MAX_PARAMETERS;

    private static final Map<String, Long> LIMITS = limits();

    /** Equal models give equal files: entries carry no time of day. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private ModelFile() {}

    private static Map<String, Long> limits() {
        Map<String, Long> limits = new HashMap<>();
        limits.put(DESCRIPTION, 1L << 20);
        limits.put(CONFIGURATION, 4L << 20);
        limits.put(TRAINING, 64L << 20);
        limits.put(COEFFICIENTS, Float.BYTES * NetworkSpec.MAX_PARAMETERS + 1000);
        for (Vector vector : Vector.values()) {
            limits.put(vector.entry(), Float.BYTES * MOST_NUMBERS + 1000);
        }
        return Map.copyOf(limits);
    }

    /** @throws UserException saying in one sentence why the file is no model to be used */
    public static StoredModel read(Path file) throws UserException {
        return readAll(file).model();
    }

    /** @param name of the file, for messages */
    public static StoredModel read(InputStream stream, String name) throws UserException {
        try {
            return readContents(stream).model();
        } catch (IOException | IllegalArgumentException e) {
            throw refused(name, e);
        }
    }

    /** A model with its optimiser's state and training notes, where there are any: a checkpoint. */
    public static ModelContents readAll(Path file) throws UserException {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder, not a model.");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return readContents(in);
        } catch (IOException | IllegalArgumentException e) {
            throw refused(file.toString(), e);
        }
    }

    /** Replaces the file at once or not at all. */
    public static void write(Path file, StoredModel model, String configurationJson) throws IOException {
        write(file, ModelContents.of(model, configurationJson));
    }

    /** Replaces the file at once or not at all. */
    public static void write(Path file, ModelContents contents) throws IOException {
        AtomicFiles.write(file, out -> writeTo(out, contents));
    }

    private static void writeTo(OutputStream out, ModelContents contents) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        StoredModel model = contents.model();
        put(zip, DESCRIPTION, ModelJson.write(new ModelJson.Description(model.card(), model.network())));
        put(zip, CONFIGURATION, contents.configurationJson());
        if (contents.training().isPresent()) {
            put(zip, TRAINING, contents.training().get());
        }
        start(zip, COEFFICIENTS);
        Nd4jFloats.write(zip, model.parameters());
        for (Vector vector : Vector.values()) {
            if (contents.vector(vector).isPresent()) {
                start(zip, vector.entry());
                Nd4jFloats.write(zip, contents.vector(vector).get());
            }
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String entry, String text) throws IOException {
        start(zip, entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    private static ModelContents readContents(InputStream stream) throws IOException {
        Map<String, byte[]> texts = new HashMap<>();
        Map<String, float[]> numbers = new HashMap<>();
        Set<String> found = BoundedZip.read(stream, LIMITS, (entry, bytes) -> {
            if (entry.endsWith(".bin")) {
                numbers.put(entry, Nd4jFloats.read(bytes, MOST_NUMBERS));
            } else {
                texts.put(entry, bytes.readAllBytes());
            }
        });
        if (found.isEmpty()) {
            throw new IOException("it is not a zip file");
        }
        for (String needed : new String[] {DESCRIPTION, CONFIGURATION, COEFFICIENTS}) {
            if (!found.contains(needed)) {
                throw new IOException("it has no " + needed);
            }
        }
        ModelJson.Description description = ModelJson.read(texts.get(DESCRIPTION));
        ConfigurationCheck.check(ModelJson.tree(texts.get(CONFIGURATION)));
        StoredModel model = new StoredModel(description.card(), description.network(), numbers.get(COEFFICIENTS));
        Map<Vector, float[]> vectors = new EnumMap<>(Vector.class);
        for (Vector vector : Vector.values()) {
            if (numbers.containsKey(vector.entry())) {
                vectors.put(vector, numbers.get(vector.entry()));
            }
        }
        return new ModelContents(
                model,
                new String(texts.get(CONFIGURATION), StandardCharsets.UTF_8),
                Optional.ofNullable(texts.get(TRAINING)).map(text -> new String(text, StandardCharsets.UTF_8)),
                vectors);
    }

    private static UserException refused(String name, Exception e) {
        if (e instanceof NoSuchFileException) {
            return new UserException("There is no file " + name + ".", e);
        }
        if (e instanceof java.nio.file.FileSystemException) {
            return new UserException(name + " cannot be read: " + reason(e) + ".", e);
        }
        if (e instanceof ModelJson.NewerFormatException) {
            return new UserException(name + " cannot be used: " + e.getMessage() + ".", e);
        }
        return new UserException(name + " is not a usable model: " + reason(e) + ".", e);
    }

    private static String reason(Exception e) {
        if (e instanceof com.fasterxml.jackson.core.JsonProcessingException json) {
            return "its description is not what Inkling writes (" + firstLine(json.getOriginalMessage()) + ")";
        }
        if (e instanceof EOFException) {
            return "it is cut off";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "access is denied";
        }
        return e.getMessage() == null ? "it is damaged" : firstLine(e.getMessage());
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("");
        String plain = line.length() <= 200 ? line : line.substring(0, 200);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}

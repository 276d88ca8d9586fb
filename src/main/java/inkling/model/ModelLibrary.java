package inkling.model;

import inkling.platform.AtomicFiles;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The models at hand: the one that travels inside the program, those of the user's runs and those kept as files; and which of
 * them reads what is drawn on the pad. Stateless; every call looks at the disk.
 */
public final class ModelLibrary {

    /** The name by which the model inside the program is asked for. */
    public static final String BUNDLED = "bundled";

    private static final String RESOURCE = "/inkling/models/inkling.zip";
    private static final String RUN = "run:";
    private static final String FILE = "file:";

    private final Path runs;
    private final Path files;
    private final Path choice;

    public ModelLibrary(Directories directories) {
        runs = directories.data().resolve("runs");
        files = directories.data().resolve("models");
        choice = directories.config().resolve("pad-model.txt");
    }

    /**
     * A model that can be opened.
     *
     * @param id {@code bundled}, {@code run:FOLDER} or {@code file:NAME}; what {@link #open} takes
     * @param file where it is; empty for the bundled one
     */
    public record Entry(String id, Optional<Path> file) {}

    /** The bundled model first (where there is one), then runs and files by name. Whether each can be read is seen on opening. */
    public List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (ModelLibrary.class.getResource(RESOURCE) != null) {
            entries.add(new Entry(BUNDLED, Optional.empty()));
        }
        for (Path run : children(runs)) {
            if (Files.isRegularFile(run.resolve("model.zip"))) {
                entries.add(new Entry(RUN + run.getFileName(), Optional.of(run.resolve("model.zip"))));
            }
        }
        for (Path file : children(files)) {
            if (file.getFileName().toString().endsWith(".zip")) {
                entries.add(new Entry(FILE + file.getFileName(), Optional.of(file)));
            }
        }
        return entries;
    }

    /** The model inside the program; empty where it was built without one. */
    public Optional<StoredModel> bundled() throws UserException {
        try (InputStream in = ModelLibrary.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(ModelFile.read(in, "The bundled model"));
        } catch (IOException e) {
            throw new UserException("The bundled model cannot be read.", e);
        }
    }

    /** @param id an entry's, or a path to a model file */
    public StoredModel open(String id) throws UserException {
        if (id.equals(BUNDLED)) {
            return bundled().orElseThrow(() -> new UserException("This Inkling was built without a bundled model."));
        }
        return ModelFile.read(path(id));
    }

    /** Copies a vetted model file into the library; an equal name is not overwritten but numbered. */
    public Entry keep(Path file) throws UserException, IOException {
        ModelContents contents = ModelFile.readAll(file);
        String name = file.getFileName().toString().replaceFirst("\\.zip$", "");
        Path target = files.resolve(name + ".zip");
        for (int i = 2; Files.exists(target); i++) {
            target = files.resolve(name + "-" + i + ".zip");
        }
        ModelFile.write(target, ModelContents.of(contents.model(), contents.configurationJson()));
        return new Entry(FILE + target.getFileName(), Optional.of(target));
    }

    /** The id of the pad's model: the user's choice, or the bundled one. */
    public String padChoice() {
        try {
            String id = Files.readString(choice, StandardCharsets.UTF_8).strip();
            return id.isEmpty() || id.length() > 1000 ? BUNDLED : id;
        } catch (IOException e) {
            return BUNDLED;
        }
    }

    /** @param id an entry's; "use on the pad" */
    public void chooseForPad(String id) throws IOException {
        AtomicFiles.write(choice, id + "\n");
    }

    private Path path(String id) throws UserException {
        if (id.startsWith(RUN)) {
            return inside(runs, id.substring(RUN.length())).resolve("model.zip");
        }
        if (id.startsWith(FILE)) {
            return inside(files, id.substring(FILE.length()));
        }
        return path(Path.of(""), id);
    }

    private static Path inside(Path folder, String name) throws UserException {
        Path path = path(folder, name).normalize();
        if (!folder.equals(path.getParent())) {
            throw new UserException("There is no model " + name + ".");
        }
        return path;
    }

    private static Path path(Path folder, String name) throws UserException {
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new UserException("There is no model of the name that was chosen.");
        }
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new UserException("There is no model of the name that was chosen.", e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(
                folder, entry -> !entry.getFileName().toString().startsWith("."))) {
            stream.forEach(children::add);
        }
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }
}

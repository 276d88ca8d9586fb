package inkling.data;

import inkling.platform.Directories;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The 70,000 handwritten digits of LeCun, Cortes and Burges: four IDX files, plain or gzip-compressed, in one folder. */
public final class Mnist {

    /** Environment variable that names the folder. */
    public static final String VARIABLE = "INKLING_MNIST";

    /**
     * One of the four files.
     *
     * @param name without {@code .gz}
     * @param size uncompressed, in bytes
     * @param sha256 of the uncompressed bytes, hexadecimal
     * @param packed usual size compressed, in bytes
     */
    public record FileOf(String name, long size, String sha256, long packed) {

        /** The file in this folder, plain or compressed, if it is there. */
        Optional<Path> in(Path folder) {
            Path plain = folder.resolve(name);
            Path compressed = folder.resolve(name + ".gz");
            return Files.isRegularFile(plain)
                    ? Optional.of(plain)
                    : Optional.of(compressed).filter(Files::isRegularFile);
        }
    }

    public static final List<FileOf> FILES = List.of(
            new FileOf(
                    "train-images-idx3-ubyte",
                    47_040_016,
                    "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
                    9_912_422),
            new FileOf(
                    "train-labels-idx1-ubyte",
                    60_008,
                    "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
                    28_881),
            new FileOf(
                    "t10k-images-idx3-ubyte",
                    7_840_016,
                    "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
                    1_648_877),
            new FileOf(
                    "t10k-labels-idx1-ubyte",
                    10_008,
                    "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
                    4_542));

    private Mnist() {}

    /** Where fetched files go. */
    public static Path home(Directories directories) {
        return directories.data().resolve("mnist");
    }

    /**
     * The folder to read: the explicit one, else that of {@link #VARIABLE}, else the program's own if the four files are
     * there. A folder that somebody named is returned even when it is empty, so that reading it says what is wrong.
     */
    public static Optional<Path> locate(Optional<Path> explicit, Directories directories) {
        return locate(explicit, System.getenv(VARIABLE), directories);
    }

    static Optional<Path> locate(Optional<Path> explicit, String variable, Directories directories) {
        return explicit.or(() ->
                        Optional.ofNullable(variable).filter(v -> !v.isBlank()).map(Path::of))
                .or(() -> Optional.of(home(directories)).filter(Mnist::isComplete));
    }

    /** Whether all four files are in this folder; their content is not looked at. */
    public static boolean isComplete(Path folder) {
        return FILES.stream().allMatch(file -> file.in(folder).isPresent());
    }

    /**
     * @return 60,000 images for training, 10,000 for the test
     * @throws UserException when files are missing, damaged or do not fit each other
     */
    public static DigitSet load(Path folder, Part part) throws UserException {
        if (!Files.isDirectory(folder)) {
            throw new UserException("There is no folder " + folder + " with the MNIST files.");
        }
        return IdxFolder.load(folder, part, part == Part.TRAINING ? "MNIST training images" : "MNIST test images");
    }

    /**
     * Holds all four files against their published SHA-256.
     *
     * @throws UserException naming the first file that is missing, unreadable or not the original
     */
    public static void verify(Path folder) throws UserException {
        for (FileOf file : FILES) {
            Path path =
                    file.in(folder).orElseThrow(() -> new UserException(folder.resolve(file.name()) + " is missing."));
            try {
                if (!Checksum.ofContent(path, file.size()).equals(file.sha256())) {
                    throw new UserException(
                            path + " is damaged: it is not the published MNIST file (SHA-256 differs).");
                }
            } catch (IOException e) {
                throw UserException.reading(path, e);
            }
        }
    }
}

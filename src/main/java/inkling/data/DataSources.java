package inkling.data;

import inkling.platform.Directories;
import inkling.platform.UserException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads what a user names as a SOURCE: {@code mnist}, {@code synthetic[:COUNT[:SEED]]}, a folder of IDX files or of
 * pictures, or a UNIPEN or InkML file of labelled pen strokes.
 */
public final class DataSources {

    private static final System.Logger LOG = System.getLogger(DataSources.class.getName());

    private final Directories directories;
    private final Optional<Path> mnist;
    private final Consumer<String> remarks;

    /** @param mnist the folder of {@code --mnist}, if it was given */
    public DataSources(Directories directories, Optional<Path> mnist) {
        this(directories, mnist, remark -> LOG.log(System.Logger.Level.WARNING, remark));
    }

    /** @param remarks is told, in sentences for a person, what of a source is left out and why */
    public DataSources(Directories directories, Optional<Path> mnist, Consumer<String> remarks) {
        this.directories = directories;
        this.mnist = mnist;
        this.remarks = remarks;
    }

    /**
     * @param source as the command line writes it
     * @param part of sources that have parts; others give all they have for either
     * @throws UserException when the source is not understood, missing or bad
     */
    public DigitSet load(String source, Part part) throws UserException {
        if (source.equals("mnist")) {
            return Mnist.load(mnistFolder(), part);
        }
        if (SyntheticSource.isMeantBy(source)) {
            return SyntheticSource.parse(source).load(part);
        }
        Path path = path(source);
        if (Files.isDirectory(path) && IdxFolder.looksLikeOne(path)) {
            return IdxFolder.load(path, part, source);
        }
        if (Files.isDirectory(path) && PictureFolder.looksLikeOne(path)) {
            return new PictureFolder(remarks).load(path, part, source);
        }
        if (Files.isRegularFile(path)) {
            return InkFile.load(path, source);
        }
        throw new UserException(
                Files.exists(path)
                        ? source
                                + " is no data set: the folder holds no digits, neither in IDX files nor as pictures in"
                                + " folders 0 to 9."
                        : source
                                + " is no data set: it is neither mnist nor synthetic, and no such file or folder exists.");
    }

    private Path mnistFolder() throws UserException {
        return Mnist.locate(mnist, directories)
                .orElseThrow(() -> new UserException("MNIST is not on this machine: fetch it with"
                        + " \"inkling data fetch mnist\", or name its folder with --mnist or " + Mnist.VARIABLE + "."));
    }

    private static Path path(String source) throws UserException {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new UserException(source + " is no data set and no file's name.", e);
        }
    }
}

package inkling.data;

import inkling.platform.Directories;
import inkling.platform.UserException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads what a user names as a SOURCE: {@code mnist}, {@code synthetic[:COUNT[:SEED]]}, {@code outliers[:COUNT[:SEED]]},
 * {@code mine}, a folder of IDX files or of pictures, or a UNIPEN or InkML file of labelled pen strokes. Sources are joined by {@code +}; brackets behind one
 * choose some of its images, see {@link SourceMember}.
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
     * @param source as the command line writes it: one member, or several joined by {@code +}
     * @param part of members that have parts; others give all they have for either
     * @throws UserException when the source is not understood, missing or bad
     */
    public DigitSet load(String source, Part part) throws UserException {
        if (isThere(source)) {
            return member(SourceMember.all(source), part, source);
        }
        DigitSet all = null;
        for (String text : source.split("\\+", -1)) {
            SourceMember member = isThere(text) ? SourceMember.all(text) : SourceMember.parse(text);
            DigitSet set = member.choose(member(member, member.partFor(part), text), text);
            all = all == null ? set : all.plus(set, source);
        }
        return all;
    }

    /**
     * The test images that go with training on this source: those of its first member, whatever images of it are chosen, so
     * that figures of differently mixed trainings can be compared.
     *
     * @return empty where that member has no test part
     */
    public Optional<DigitSet> test(String source) throws UserException {
        String first = isThere(source) ? source : source.split("\\+", 2)[0];
        String name = isThere(first) ? first : SourceMember.parse(first).name();
        if (CountedSource.parse(name).isPresent() || hasPicturesInParts(name)) {
            return Optional.of(load(name, Part.TEST));
        }
        boolean mayHaveParts = name.equals("mnist") || (isThere(name) && IdxFolder.looksLikeOne(path(name)));
        if (!mayHaveParts) {
            return Optional.empty();
        }
        DigitSet test = load(name, Part.TEST);
        // IDX files that name no part give the same images twice: nothing there to test on.
        return test.hash().equals(load(name, Part.TRAINING).hash()) ? Optional.empty() : Optional.of(test);
    }

    private static boolean hasPicturesInParts(String name) throws UserException {
        return isThere(name) && !IdxFolder.looksLikeOne(path(name)) && PictureFolder.hasParts(path(name));
    }

    private DigitSet member(SourceMember member, Part part, String written) throws UserException {
        String name = member.name();
        if (!member.writers().isEmpty() && !Files.isRegularFile(path(name))) {
            throw new UserException(
                    "The source " + written + " cannot be chosen from by writer: it is no file of pen strokes.");
        }
        if (name.equals("mnist")) {
            return Mnist.load(mnistFolder(), part);
        }
        if (name.equals("mine")) {
            return mine();
        }
        Optional<CountedSource> counted = CountedSource.parse(name);
        if (counted.isPresent()) {
            return counted.get().load(part);
        }
        Path path = path(name);
        if (Files.isDirectory(path) && IdxFolder.looksLikeOne(path)) {
            return IdxFolder.load(path, part, name);
        }
        if (Files.isDirectory(path) && PictureFolder.looksLikeOne(path)) {
            return new PictureFolder(remarks).load(path, part, name);
        }
        if (Files.isRegularFile(path)) {
            return InkFile.load(path, written, member::isBy);
        }
        throw new UserException(
                Files.exists(path)
                        ? name
                                + " is no data set: the folder holds no digits, neither in IDX files nor as pictures in"
                                + " folders 0 to 9."
                        : name
                                + " is no data set: it is neither mnist nor synthetic, and no such file or folder exists.");
    }

    private DigitSet mine() throws UserException {
        MyDigits mine = new MyDigits(directories);
        MyDigits.Contents contents = mine.list();
        contents.leftOut().forEach(reason -> remarks.accept("Left out: " + reason));
        if (contents.digits().isEmpty()) {
            throw new UserException(
                    "My digits are still none: draw a digit in the window and say which it is, or import some.");
        }
        return mine.set(contents);
    }

    private static boolean isThere(String name) {
        try {
            return !name.isEmpty() && Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false; // What then reads it as a source says that it is none.
        }
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

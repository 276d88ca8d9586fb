package inkling.data;

import inkling.ink.DigitImage;
import inkling.platform.AtomicFiles;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder with IDX files named as MNIST's are: {@code train-images-idx3-ubyte} and {@code train-labels-idx1-ubyte}, and the
 * same with {@code t10k} or {@code test} for the test part; a dot for the hyphen before {@code idx}, a name in front
 * ({@code emnist-digits-train-...}) and {@code .gz} behind are understood. A pair without {@code train} or {@code test} in
 * its name ({@code images-idx3-ubyte}) serves for both.
 */
public final class IdxFolder {

    private static final Pattern IMAGES = Pattern.compile("(.*?)images([-.])idx3([-.])ubyte(\\.gz)?");
    private static final Pattern TRAINING = Pattern.compile(".*train[-_.]");
    private static final Pattern TEST = Pattern.compile(".*(t10k|test)[-_.]");

    private IdxFolder() {}

    /** Whether a file named like one of IDX pictures lies in this folder. */
    public static boolean looksLikeOne(Path folder) {
        try {
            return !imageFiles(folder).isEmpty();
        } catch (UserException e) {
            return false; // Whoever then reads the folder as something else says what is wrong with it.
        }
    }

    /**
     * @throws UserException when a file is missing or bad, the counts differ, the pictures are not 28 x 28 or a label is not
     *     0 to 9
     */
    public static DigitSet load(Path folder, Part part, String name) throws UserException {
        Path images = images(folder, part);
        Matcher matcher = IMAGES.matcher(fileName(images));
        if (!matcher.matches()) {
            throw new IllegalStateException(images + " was found by this pattern");
        }
        String labels = matcher.group(1) + "labels" + matcher.group(2) + "idx1" + matcher.group(3) + "ubyte";
        Path plain = folder.resolve(labels);
        return read(images, Files.exists(plain) ? plain : folder.resolve(labels + ".gz"), name);
    }

    /** One set from a file of pictures and a file of their labels; errors as in {@link #load}. */
    public static DigitSet read(Path images, Path labels, String name) throws UserException {
        if (!Files.exists(labels)) {
            throw new UserException(labels + " is missing: the labels of " + images.getFileName() + ".");
        }
        Idx labelArray = Idx.read(labels);
        if (labelArray.shape().size() != 1) {
            throw new UserException(labels + " holds " + labelArray.shapeText() + " values, not a list of labels.");
        }
        for (byte label : labelArray.values()) {
            if (label < 0 || label > 9) {
                throw new UserException(labels + " holds the label " + (label & 0xff) + ", which is no digit.");
            }
        }
        Idx pictures = Idx.read(images);
        List<Integer> shape = pictures.shape();
        if (shape.size() != 3 || shape.get(1) != DigitImage.SIZE || shape.get(2) != DigitImage.SIZE) {
            throw new UserException(images + " holds " + pictures.shapeText() + " values, not pictures of 28 x 28.");
        }
        if (shape.get(0) != labelArray.values().length) {
            throw new UserException(images + " holds " + shape.get(0) + " pictures, but " + labels.getFileName() + " "
                    + labelArray.values().length + " labels.");
        }
        if (shape.get(0) == 0) {
            throw new UserException(images + " holds no pictures.");
        }
        return DigitSet.of(name, pictures.values(), labelArray.values());
    }

    /**
     * Writes {@code PREFIXimages-idx3-ubyte.gz} and {@code PREFIXlabels-idx1-ubyte.gz}.
     *
     * @param prefix {@code "train-"}, {@code "t10k-"} or {@code ""}
     * @throws UserException when an image has no label, which the format cannot say, or writing fails
     */
    public static void write(Path folder, String prefix, DigitSet set) throws UserException {
        byte[] pixels = new byte[set.size() * DigitImage.PIXELS];
        byte[] labels = new byte[set.size()];
        for (int i = 0; i < set.size(); i++) {
            if (!set.isDigit(i)) {
                throw new UserException(
                        "Image " + i + " of " + set.name() + " is no labelled digit, which IDX files need.");
            }
            labels[i] = (byte) set.label(i);
            for (int p = 0; p < DigitImage.PIXELS; p++) {
                pixels[i * DigitImage.PIXELS + p] = (byte) set.grey(i, p);
            }
        }
        Idx images = new Idx(List.of(set.size(), DigitImage.SIZE, DigitImage.SIZE), pixels);
        write(folder.resolve(prefix + "images-idx3-ubyte.gz"), images);
        write(folder.resolve(prefix + "labels-idx1-ubyte.gz"), new Idx(List.of(set.size()), labels));
    }

    private static void write(Path file, Idx array) throws UserException {
        try {
            AtomicFiles.write(file, out -> {
                GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
                array.write(gzip);
                gzip.finish();
            });
        } catch (IOException e) {
            throw UserException.writing(file, e);
        }
    }

    private static Path images(Path folder, Part part) throws UserException {
        List<Path> files = imageFiles(folder);
        Pattern wanted = part == Part.TRAINING ? TRAINING : TEST;
        Optional<Path> named = files.stream().filter(f -> inPart(f, wanted)).findFirst();
        Optional<Path> either = files.stream()
                .filter(f -> !inPart(f, TRAINING) && !inPart(f, TEST))
                .findFirst();
        return named.or(() -> either)
                .orElseThrow(() -> new UserException(folder + " holds no IDX file of "
                        + (part == Part.TRAINING
                                ? "training pictures (train-images-idx3-ubyte)"
                                : "test pictures (t10k-images-idx3-ubyte)")
                        + "."));
    }

    private static boolean inPart(Path images, Pattern part) {
        Matcher matcher = IMAGES.matcher(fileName(images));
        return matcher.matches() && part.matcher(matcher.group(1)).matches();
    }

    private static List<Path> imageFiles(Path folder) throws UserException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> IMAGES.matcher(fileName(f)).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UserException.reading(folder, e);
        }
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }
}

package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.PictureNormalizer;
import inkling.ink.PictureReader;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder with sub-folders {@code 0} to {@code 9} of PNG and JPEG pictures, of any size, pen and light, and {@code other} of
 * what is no digit and {@code unlabelled} of what nobody named, as {@link PictureExport} writes them. They may lie in
 * {@code train} and {@code test} (also {@code training} and {@code testing}), as published sets of pictures do; without
 * these, all serve for both parts. What cannot be read is named, left out and counted.
 */
final class PictureFolder {

    /** 157 MB as a set; more pictures are better kept as IDX files. */
    private static final int MOST = 200_000;

    /** Broken pictures that are named one by one. */
    private static final int NAMED = 20;

    /** What systems leave in folders of pictures. */
    private static final List<String> LITTER = List.of("thumbs.db", "desktop.ini");

    private record Labelled(Path file, int label) {}

    private final int most;
    private final Consumer<String> remarks;
    private final PictureNormalizer normalizer = new PictureNormalizer();

    /** @param remarks is told, in sentences, what is left out */
    PictureFolder(Consumer<String> remarks) {
        this(MOST, remarks);
    }

    /** For tests: another limit. */
    PictureFolder(int most, Consumer<String> remarks) {
        this.most = most;
        this.remarks = remarks;
    }

    static boolean looksLikeOne(Path folder) {
        return hasDigits(folder) || Stream.of(Part.values()).anyMatch(part -> hasDigits(of(folder, part)));
    }

    /** Whether other pictures are there to test on than to train on. */
    static boolean hasParts(Path folder) {
        return !of(folder, Part.TRAINING).equals(of(folder, Part.TEST));
    }

    /** @throws UserException when there is no readable picture, or there are too many */
    DigitSet load(Path folder, Part part, String name) throws UserException {
        Path parent = of(folder, part);
        List<Labelled> pictures = pictures(parent);
        if (pictures.isEmpty()) {
            throw new UserException(parent + " holds no pictures: its folders 0 to 9 are empty.");
        }
        byte[] pixels = new byte[pictures.size() * DigitImage.PIXELS];
        byte[] labels = new byte[pictures.size()];
        int read = 0;
        for (int i = 0; i < pictures.size(); i++) {
            try {
                byte[] image = image(pictures.get(i).file());
                System.arraycopy(image, 0, pixels, read * DigitImage.PIXELS, DigitImage.PIXELS);
                labels[read] = (byte) pictures.get(i).label();
                read++;
            } catch (UserException e) {
                leftOut(i - read + 1, e.getMessage());
            }
        }
        int broken = pictures.size() - read;
        if (read == 0) {
            throw new UserException("None of the " + pictures.size() + " pictures in " + parent + " can be read.");
        }
        if (broken > 0) {
            remarks.accept(
                    String.format(Locale.ROOT, "Left out %,d of %,d pictures in %s.", broken, pictures.size(), parent));
        }
        return DigitSet.of(name, Arrays.copyOf(pixels, read * DigitImage.PIXELS), Arrays.copyOf(labels, read));
    }

    private byte[] image(Path file) throws UserException {
        byte[] image = normalizer.normalize(PictureReader.read(file)).toBytes();
        for (byte value : image) {
            if (value != 0) {
                return image;
            }
        }
        throw new UserException(file + " shows nothing but paper.");
    }

    private void leftOut(int count, String reason) {
        if (count <= NAMED) {
            remarks.accept("Left out: " + reason);
        } else if (count == NAMED + 1) {
            remarks.accept("Left out: more, which are counted only.");
        }
    }

    /** By name, whatever they show: what {@code data export} wrote comes back in its order, and the digits are mixed. */
    private List<Labelled> pictures(Path parent) throws UserException {
        List<Labelled> pictures = new ArrayList<>();
        for (Map.Entry<Integer, String> kind : PictureFolders.BY_LABEL.entrySet()) {
            Path folder = parent.resolve(kind.getValue());
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (Files.isRegularFile(file) && !isLitter(file)) {
                        pictures.add(new Labelled(file, kind.getKey()));
                    }
                    if (pictures.size() > most) {
                        throw new UserException(String.format(
                                Locale.ROOT, "%s holds more than %,d pictures: use IDX files.", parent, most));
                    }
                }
            } catch (IOException e) {
                throw UserException.reading(folder, e);
            }
        }
        pictures.sort(
                Comparator.comparing((Labelled picture) -> name(picture.file())).thenComparing(Labelled::label));
        return pictures;
    }

    private static boolean isLitter(Path file) {
        return name(file).startsWith(".") || LITTER.contains(name(file).toLowerCase(Locale.ROOT));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The folder that holds the ten of this part. */
    private static Path of(Path folder, Part part) {
        List<String> names = part == Part.TRAINING ? List.of("train", "training") : List.of("test", "testing");
        return names.stream()
                .map(folder::resolve)
                .filter(PictureFolder::hasDigits)
                .findFirst()
                .orElse(folder);
    }

    private static boolean hasDigits(Path folder) {
        return PictureFolders.BY_LABEL.values().stream().map(folder::resolve).anyMatch(Files::isDirectory);
    }
}

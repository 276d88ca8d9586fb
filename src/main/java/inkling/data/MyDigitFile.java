package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.InkRasterizer;
import inkling.ink.LabelledInk;
import inkling.platform.AtomicFiles;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of one of the user's digits: {@code ID.inkml}, whose annotation is the label, or {@code ID-LABEL.png} where only a
 * picture exists, which cannot say what it shows.
 *
 * @param path of the file
 * @param id names the digit
 */
record MyDigitFile(Path path, String id) {

    private static final Pattern INK = Pattern.compile("(.+)\\.inkml");
    private static final Pattern PICTURE = Pattern.compile("(.+)-([0-9])\\.png");

    /** Empty for a file that is named otherwise. */
    static Optional<MyDigitFile> of(Path path) {
        String name = path.getFileName().toString();
        for (Pattern kind : List.of(INK, PICTURE)) {
            Matcher matcher = kind.matcher(name);
            if (matcher.matches() && !name.startsWith(".")) {
                return Optional.of(new MyDigitFile(path, matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    static MyDigitFile write(Path folder, String id, Ink ink, int label) throws IOException {
        Path path = folder.resolve(id + ".inkml");
        LabelledInk drawing = new LabelledInk(ink, OptionalInt.of(label), "");
        AtomicFiles.write(path, out -> InkMl.write(out, List.of(drawing)));
        return new MyDigitFile(path, id);
    }

    static MyDigitFile write(Path folder, String id, DigitImage image, int label) throws IOException {
        Path path = folder.resolve(id + "-" + label + ".png");
        AtomicFiles.write(path, out -> DigitPng.write(out, image));
        return new MyDigitFile(path, id);
    }

    /** @throws UserException when the file does not hold one labelled digit */
    MyDigit read(String origin) throws UserException {
        Matcher picture = PICTURE.matcher(path.getFileName().toString());
        if (picture.matches()) {
            return new MyDigit(id, Integer.parseInt(picture.group(2)), Optional.empty(), DigitPng.read(path), origin);
        }
        List<LabelledInk> drawings = InkMl.read(path);
        if (drawings.size() != 1
                || drawings.get(0).label().isEmpty()
                || drawings.get(0).ink().isEmpty()) {
            throw new UserException(path + " does not hold one labelled digit.");
        }
        Ink ink = drawings.get(0).ink();
        return new MyDigit(
                id, drawings.get(0).label().getAsInt(), Optional.of(ink), new InkRasterizer().rasterize(ink), origin);
    }

    /** Gives it another label, at one stroke. */
    void relabel(MyDigit digit, int label) throws IOException {
        if (digit.ink().isPresent()) {
            write(path.getParent(), id, digit.ink().get(), label);
        } else {
            Files.move(path, path.resolveSibling(id + "-" + label + ".png"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Into another folder, under the same name. */
    void moveTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.move(path, folder.resolve(path.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
}

package inkling.ui.gallery;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A source of images in words. */
final class SourceWords {

    static final String SYNTHETIC = "synthetic digits";

    private SourceWords() {}

    /** "MNIST", "synthetic digits", "My digits" or the name of a folder or file. */
    static String of(String source) {
        if (source.equals("mnist")) {
            return "MNIST";
        } else if (source.equals("mine")) {
            return "My digits";
        } else if (source.equals("synthetic") || source.startsWith("synthetic:")) {
            return SYNTHETIC;
        }
        try {
            Path name = Path.of(source).getFileName();
            return name == null ? source : name.toString();
        } catch (InvalidPathException e) {
            return source; // Not every source is a path; it is then called what it was typed as.
        }
    }
}

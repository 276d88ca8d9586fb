package inkling.cli;

import inkling.data.InkFile;
import inkling.ink.DigitImage;
import inkling.ink.InkRasterizer;
import inkling.ink.LabelledInk;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One digit to be read.
 *
 * @param image as the network sees it
 * @param label what the file says it is, where it says so
 */
record DigitInput(DigitImage image, OptionalInt label) {

    /**
     * The digits of a drawing file.
     *
     * @throws UserException naming the file and why it cannot be read
     */
    static List<DigitInput> of(Path file) throws UserException {
        InkRasterizer rasterizer = new InkRasterizer();
        List<DigitInput> digits = new ArrayList<>();
        for (LabelledInk drawing : InkFile.read(file)) {
            digits.add(new DigitInput(rasterizer.rasterize(drawing.ink()), drawing.label()));
        }
        return digits;
    }
}

package inkling.cli;

import inkling.data.InkFile;
import inkling.ink.LabelledInk;
import inkling.ink.PictureReader;
import inkling.model.Classifier;
import inkling.model.NumberReader;
import inkling.model.NumberReading;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The numbers in a file: one in a picture, one a drawing in InkML and UNIPEN. */
final class NumberInput {

    private NumberInput() {}

    /** @throws UserException naming the file and why it cannot be read */
    static List<NumberReading> read(Classifier classifier, Path file) throws UserException {
        NumberReader reader = new NumberReader();
        if (!DigitInput.isDrawing(file)) {
            return List.of(reader.read(classifier, PictureReader.read(file)));
        }
        List<NumberReading> numbers = new ArrayList<>();
        for (LabelledInk drawing : InkFile.read(file)) {
            numbers.add(reader.read(classifier, drawing.ink()));
        }
        return numbers;
    }
}

package inkling.cli;

import inkling.data.InkFile;
import inkling.ink.Ink;
import inkling.ink.LabelledInk;
import inkling.ink.Picture;
import inkling.ink.PictureReader;
import inkling.model.Classifier;
import inkling.model.NumberReader;
import inkling.model.NumberReading;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One number to be read.
 *
 * @param ink a drawing; empty beside a picture
 */
record NumberInput(Ink ink, Optional<Picture> picture) {

    /**
     * The numbers in a file: one in a picture, one a drawing in InkML and UNIPEN.
     *
     * @throws UserException naming the file and why it cannot be read
     */
    static List<NumberInput> of(Path file) throws UserException {
        if (!DigitInput.isDrawing(file)) {
            return List.of(new NumberInput(Ink.EMPTY, Optional.of(PictureReader.read(file))));
        }
        return InkFile.read(file).stream()
                .map(LabelledInk::ink)
                .map(ink -> new NumberInput(ink, Optional.empty()))
                .toList();
    }

    NumberReading read(Classifier classifier) {
        NumberReader reader = new NumberReader();
        return picture.isPresent() ? reader.read(classifier, picture.get()) : reader.read(classifier, ink);
    }
}

package inkling.cli;

import inkling.data.DigitSet;
import inkling.data.Mnist;
import inkling.data.Part;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inkling data verify SOURCE}: reads all of it and counts. */
@Command(
        name = "verify",
        description = "Read all of a source and count its digits; MNIST is also held against the published checksums.")
final class DataVerifyCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Parameters(paramLabel = "SOURCE", description = DataCommand.SOURCES)
    private String source;

    DataVerifyCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        if (source.equals("mnist")) {
            Optional<Path> folder = Mnist.locate(inkling.mnist(), inkling.directories());
            if (folder.isPresent()) {
                Mnist.verify(folder.get());
                inkling.terminal().result("%s: all four files are the published ones", folder.get());
            }
        }
        DigitSet training = inkling.sources().load(source, Part.TRAINING);
        DigitSet test = inkling.sources().load(source, Part.TEST);
        describe(training);
        if (!test.hash().equals(training.hash())) {
            describe(test);
        }
        return 0;
    }

    private void describe(DigitSet set) {
        int[] counts = new int[11];
        int unlabelled = 0;
        for (int i = 0; i < set.size(); i++) {
            if (set.label(i) == DigitSet.UNLABELLED) {
                unlabelled++;
            } else {
                counts[set.label(i)]++;
            }
        }
        StringBuilder line =
                new StringBuilder(set.name() + ": " + (set.size() - counts[DigitSet.NOT_A_DIGIT]) + " digits");
        for (int digit = 0; digit < 10; digit++) {
            line.append(digit == 0 ? " (" : ", ").append(digit).append(": ").append(counts[digit]);
        }
        if (counts[DigitSet.NOT_A_DIGIT] > 0) {
            line.append(", no digit: ").append(counts[DigitSet.NOT_A_DIGIT]);
        }
        line.append(unlabelled == 0 ? ")" : ", without a label: " + unlabelled + ")");
        inkling.terminal().result(line.toString());
    }
}

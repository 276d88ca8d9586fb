package inkling.ui.gallery.drawer;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Which images a person has pointed at in a chart or a table. */
public sealed interface Pick {

    /**
     * Labelled images by what they are and what they were read as: a cell, a row, a column or the whole of the confusion matrix.
     *
     * @param trueDigit 0 to 9, or any
     * @param readDigit 0 to 9, or any
     */
    record Answers(OptionalInt trueDigit, OptionalInt readDigit) implements Pick {}

    /**
     * Images one by one.
     *
     * @param words what they are: "confidence 80 to 87 %"
     * @param images indices; not to be changed
     */
    record Images(String words, BitSet images) implements Pick {

        /** Those of the first {@code count} images for which something holds. */
        static Images where(String words, int count, IntPredicate holds) {
            BitSet images = new BitSet(count);
            for (int i = 0; i < count; i++) {
                images.set(i, holds.test(i));
            }
            return new Images(words, images);
        }
    }

    /** All labelled images. */
    static Pick all() {
        return new Answers(OptionalInt.empty(), OptionalInt.empty());
    }

    static Pick trueDigit(int digit) {
        return new Answers(OptionalInt.of(digit), OptionalInt.empty());
    }

    static Pick readDigit(int digit) {
        return new Answers(OptionalInt.empty(), OptionalInt.of(digit));
    }

    static Pick cell(int trueDigit, int readDigit) {
        return new Answers(OptionalInt.of(trueDigit), OptionalInt.of(readDigit));
    }
}

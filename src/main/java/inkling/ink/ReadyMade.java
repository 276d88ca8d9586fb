package inkling.ink;

import java.util.Optional;

/** Recognises a 28 x 28 that was made as MNIST was, exported from a data set perhaps: it must reach the network unharmed. */
final class ReadyMade {

    private static final double BLANK = 0.05;
    private static final double LEAST_PAPER = 0.5;
    private static final double OFF_CENTRE = 1.2;

    private ReadyMade() {}

    /** The picture's values, 1 = ink, if they are MNIST's layout, be it light on dark or dark on light. */
    static Optional<DigitImage> image(Picture picture) {
        if (picture.width() != DigitImage.SIZE || picture.height() != DigitImage.SIZE) {
            return Optional.empty();
        }
        return layout(picture).or(() -> layout(picture.inverted()));
    }

    private static Optional<DigitImage> layout(Picture ink) {
        double sum = 0;
        double massX = 0;
        double massY = 0;
        int left = DigitImage.SIZE;
        int right = -1;
        int top = DigitImage.SIZE;
        int bottom = -1;
        double most = 0;
        int paper = 0;
        for (int y = 0; y < DigitImage.SIZE; y++) {
            for (int x = 0; x < DigitImage.SIZE; x++) {
                float value = ink.at(x, y);
                sum += value;
                massX += x * value;
                massY += y * value;
                most = Math.max(most, value);
                if (value <= BLANK) {
                    paper++;
                } else {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        int longer = Math.max(right - left, bottom - top) + 1;
        boolean fitted = longer >= InkRasterizer.BOX - 2 && longer <= InkRasterizer.BOX + 3;
        boolean centred = Math.abs(massX / sum - 14) < OFF_CENTRE && Math.abs(massY / sum - 14) < OFF_CENTRE;
        boolean flat = paper >= LEAST_PAPER * DigitImage.PIXELS && most > 0.9;
        return fitted && centred && flat ? Optional.of(DigitImage.of(ink.grey())) : Optional.empty();
    }
}

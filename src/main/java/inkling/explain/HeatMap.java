package inkling.explain;

import inkling.ink.DigitImage;

/**
 * How much each pixel's surroundings speak for a digit.
 *
 * @param digit spoken for
 * @param values {@code [28, 28]} row by row, nats of log-odds lost when the place is covered: positive speaks for the digit,
 *     negative against it
 */
@SuppressWarnings("ArrayRecordComponent") // made for one picture on a screen, never compared
public record HeatMap(int digit, float[] values) {

    public HeatMap {
        if (values.length != DigitImage.PIXELS) {
            throw new IllegalArgumentException("A heat map has " + DigitImage.PIXELS + " values, not " + values.length);
        }
    }

    public float at(int row, int column) {
        return values[row * DigitImage.SIZE + column];
    }

    /** The largest absolute value, for a colour scale; 0 for a map that says nothing. */
    public float strongest() {
        float strongest = 0;
        for (float value : values) {
            strongest = Math.max(strongest, Math.abs(value));
        }
        return strongest;
    }
}

package inkling.explain;

/**
 * What one stroke says.
 *
 * @param stroke its index in the drawing
 * @param digit the digit read
 * @param other the runner-up it is weighed against
 * @param weight nats by which the stroke moves the scores towards {@code digit} and away from {@code other}; negative speaks
 *     for the other
 * @param without the digit that would be read without the stroke; -1 where nothing would be left
 */
public record StrokeShare(int stroke, int digit, int other, double weight, int without) {

    /** In words: "This stroke makes it a 7, not a 1." */
    public String sentence() {
        if (without < 0) {
            return "The only stroke.";
        }
        if (without != digit) {
            return "This stroke makes it a " + digit + ", not a " + without + ".";
        }
        if (Math.abs(weight) < .1) {
            return "This stroke hardly matters.";
        }
        return weight > 0
                ? "This stroke speaks for a " + digit + " rather than a " + other + "."
                : "This stroke speaks for a " + other + " rather than a " + digit + ".";
    }
}

package inkling.data;

/**
 * How far a training image may be varied; each image draws its own amounts. All 0: none.
 *
 * @param shift pixels to any side
 * @param rotation degrees to either side
 * @param scale share larger or smaller, e.g. .1
 * @param shear horizontal shift per row, e.g. .2
 * @param elastic strength in pixels of a smooth random displacement (Simard, Steinkraus and Platt 2003)
 * @param strokeWeight how much thicker or thinner ink may get, in pixels
 */
public record Augmentation(
        double shift, double rotation, double scale, double shear, double elastic, double strokeWeight) {

    public static final Augmentation NONE = new Augmentation(0, 0, 0, 0, 0, 0);

    public boolean isNone() {
        return equals(NONE);
    }
}

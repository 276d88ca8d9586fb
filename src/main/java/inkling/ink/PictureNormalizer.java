package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.List;

/**
 * A picture of one digit, of any size, colour, pen and light, to the 28 x 28 a network reads: ink is told from paper, dirt
 * left out, the stroke weight brought into MNIST's range, the box fitted to 20 pixels and the mass put in the centre. A picture
 * that is such a 28 x 28 already stays as it is. Immutable; any thread may use it.
 */
public final class PictureNormalizer {

    private static final DigitImage BLANK = DigitImage.of(new float[DigitImage.PIXELS]);

    /** The digit as a network reads it; blank where the picture shows only paper. */
    public DigitImage normalize(Picture picture) {
        return ReadyMade.image(picture)
                .or(() -> PictureInk.find(picture).map(ink -> normalize(ink, ink.pieces())))
                .orElse(BLANK);
    }

    static DigitImage normalize(PictureInk ink, List<Region> pieces) {
        Mask mask = DigitMask.of(ink, pieces);
        // A speck can be too faint to leave a mark once it is brought to size.
        return mask.count() == 0 ? BLANK : MaskImage.of(MaskWeight.normalized(mask));
    }
}

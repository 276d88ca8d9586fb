package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import java.util.Optional;

/**
 * One of the user's own digits.
 *
 * @param id names it among My digits as long as it exists
 * @param label what it is, 0 to 9
 * @param ink the strokes; empty where only a picture was kept
 * @param image what a network reads
 * @param origin where it came from, in words; empty where that is not known any more
 */
public record MyDigit(String id, int label, Optional<Ink> ink, DigitImage image, String origin) {}

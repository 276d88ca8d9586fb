package inkling.ink;

/**
 * Neighbouring pieces of ink that might be one digit.
 *
 * @param from index of the first piece
 * @param to index after the last piece
 * @param ink the strokes; empty where the source is a picture
 * @param box in units of the drawing or pixels of the picture
 * @param image as a network reads it
 * @param cost how little it looks like one digit by geometry alone: 0 = quite, in units of minus the natural logarithm
 */
public record DigitCandidate(int from, int to, Ink ink, Box box, DigitImage image, double cost) {}

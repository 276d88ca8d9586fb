package inkling.ink;

/**
 * One digit found in a picture.
 *
 * @param box in pixels of the picture
 * @param image as a network reads it
 */
public record PicturePart(Box box, DigitImage image) {}

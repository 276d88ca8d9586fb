package inkling.model;

import inkling.ink.Box;
import inkling.ink.DigitImage;
import inkling.ink.Ink;

/**
 * One digit of a number as it was read; its alternatives are in {@link Prediction#ranking()}.
 *
 * @param ink its strokes; empty where the source is a picture
 * @param box in units of the drawing or pixels of the picture
 */
public record DigitReading(Ink ink, Box box, DigitImage image, Prediction prediction) {}

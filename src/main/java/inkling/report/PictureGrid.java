package inkling.report;

import inkling.evaluation.Evaluation;
import inkling.ink.DigitImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

/** Digits in rows, dark on light as on paper, each with its true label, what was read and how surely. */
public final class PictureGrid implements Drawing {

    private static final int PICTURE = 84;
    private static final int STEP_X = PICTURE + 16;
    private static final int STEP_Y = PICTURE + 40;
    private static final int MARGIN = 24;
    private static final int TOP = 88;

    private final String heading;
    private final String caption;
    private final List<Item> items;
    private final int columns;
    private final ChartColors colors;

    /**
     * One picture.
     *
     * @param first line below it: "4", or "4 read as 9"
     * @param second line below it: "98.2 %"
     * @param wrong marked by colour and a cross
     */
    public record Item(DigitImage image, String first, String second, boolean wrong) {

        /** What an evaluation says of one image. */
        public static Item of(Evaluation evaluation, int index) {
            String read = Integer.toString(evaluation.predicted(index));
            String first = !evaluation.isLabelled(index)
                    ? "read as " + read
                    : evaluation.isWrong(index) ? evaluation.label(index) + " read as " + read : read;
            return new Item(
                    evaluation.data().image(index),
                    first,
                    String.format(Locale.ROOT, "%.1f %%", 100 * evaluation.confidence(index)),
                    evaluation.isWrong(index));
        }
    }

    /** @param columns at least 1 */
    public PictureGrid(String heading, String caption, List<Item> items, int columns, ChartColors colors) {
        this.heading = heading;
        this.caption = caption;
        this.items = List.copyOf(items);
        this.columns = columns;
        this.colors = colors;
    }

    @Override
    public int width() {
        return 2 * MARGIN + Math.max(5, Math.min(columns, items.size())) * STEP_X - (STEP_X - PICTURE);
    }

    @Override
    public int height() {
        return TOP + (items.size() + columns - 1) / columns * STEP_Y + MARGIN / 2;
    }

    @Override
    public void draw(Graphics2D g) {
        g.setColor(colors.background());
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        g.setColor(colors.text());
        g.setFont(Type.HEADING);
        g.drawString(heading, MARGIN, 40);
        g.setColor(colors.muted());
        g.setFont(Type.CAPTION);
        g.drawString(caption, MARGIN, 62);
        for (int i = 0; i < items.size(); i++) {
            draw(g, items.get(i), MARGIN + i % columns * STEP_X, TOP + i / columns * STEP_Y);
        }
    }

    private void draw(Graphics2D g, Item item, int x, int y) {
        g.drawImage(picture(item.image()), x, y, PICTURE, PICTURE, null);
        g.setColor(item.wrong() ? colors.danger() : colors.grid());
        g.draw(new Rectangle2D.Double(x, y, PICTURE, PICTURE));
        g.setFont(Type.CAPTION);
        g.setColor(item.wrong() ? colors.danger() : colors.text());
        g.drawString(item.first(), x, y + PICTURE + 14);
        g.setColor(colors.muted());
        g.drawString(item.second(), x, y + PICTURE + 28);
        if (item.wrong()) {
            g.setColor(colors.danger());
            double right = x + PICTURE - 2.0;
            double mark = y + PICTURE + 10.0;
            g.draw(new Line2D.Double(right - 6, mark - 6, right, mark));
            g.draw(new Line2D.Double(right - 6, mark, right, mark - 6));
        }
    }

    private BufferedImage picture(DigitImage image) {
        // Always ink on paper: a reader compares pictures, not themes.
        BufferedImage picture = new BufferedImage(DigitImage.SIZE, DigitImage.SIZE, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                int grey = 255 - Math.round(image.at(row, column) * 228);
                picture.setRGB(column, row, new Color(grey, grey, grey).getRGB());
            }
        }
        return picture;
    }
}

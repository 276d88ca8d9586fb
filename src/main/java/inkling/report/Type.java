package inkling.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.util.Map;

/** The few sizes of type a report uses, and setting them on a line. */
final class Type {

    static final Font CAPTION = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    static final Font BODY = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 18);
    static final Font STRONG_CAPTION = CAPTION.deriveFont(Map.of(TextAttribute.WEIGHT, TextAttribute.WEIGHT_BOLD));

    private Type() {}

    /** @param x the text's middle */
    static void centred(Graphics2D graphics, String text, double x, double baseline) {
        graphics.drawString(text, (float) (x - width(graphics, text) / 2), (float) baseline);
    }

    /** @param x the text's right end */
    static void right(Graphics2D graphics, String text, double x, double baseline) {
        graphics.drawString(text, (float) (x - width(graphics, text)), (float) baseline);
    }

    static double width(Graphics2D graphics, String text) {
        return graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
    }
}

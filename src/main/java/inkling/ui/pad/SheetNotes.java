package inkling.ui.pad;

import inkling.ink.Box;
import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.PictureGrouping;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person said about the digits on the paper, as lines that are kept in the drawing's file. Ink is named by stroke and
 * points, {@code together 0:0-56 1:0-20}; places of a picture by boxes, {@code apart-box 10 12 80 120}; a chosen digit by both,
 * {@code digit 10 12 80 120 7}.
 */
final class SheetNotes {

    private static final System.Logger LOG = System.getLogger(SheetNotes.class.getName());

    private static final String TOGETHER = "together";
    private static final String APART = "apart";
    private static final String BOX = "-box";
    private static final String DIGIT = "digit";

    private SheetNotes() {}

    static List<String> of(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Grouping wish : sheet.wishes()) {
            lines.add((wish.together() ? TOGETHER : APART) + runs(sheet.ink(), wish.ink()));
        }
        for (PictureGrouping wish : sheet.pictureWishes()) {
            lines.add((wish.together() ? TOGETHER : APART) + BOX + words(wish.box()));
        }
        for (Sheet.Choice choice : sheet.choices()) {
            lines.add(DIGIT + words(choice.box()) + " " + choice.digit());
        }
        return lines;
    }

    /** The sheet with what the lines say. A line that cannot be understood costs only what it said. */
    static Sheet applied(Sheet bare, List<String> lines) {
        Sheet sheet = bare;
        for (String line : lines) {
            try {
                sheet = with(sheet, line.split(" ", -1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                LOG.log(System.Logger.Level.WARNING, "A note in the last drawing is not understood: " + line, e);
            }
        }
        return sheet;
    }

    private static Sheet with(Sheet sheet, String[] words) {
        return switch (words[0]) {
            case TOGETHER -> sheet.with(Grouping.together(ink(sheet.ink(), words)));
            case APART -> sheet.with(Grouping.apart(ink(sheet.ink(), words)));
            case TOGETHER + BOX -> sheet.with(PictureGrouping.together(box(words)));
            case APART + BOX -> sheet.with(PictureGrouping.apart(box(words)));
            case DIGIT -> sheet.with(new Sheet.Choice(box(words), digit(words[5])));
            default -> throw new IllegalArgumentException("Unknown: " + words[0]);
        };
    }

    /** Neighbouring points of each stroke that belong to some ink. */
    private static String runs(Ink drawing, Ink some) {
        Set<Point> meant = new HashSet<>();
        some.strokes().forEach(stroke -> meant.addAll(stroke.points()));
        StringBuilder runs = new StringBuilder();
        for (int s = 0; s < drawing.strokes().size(); s++) {
            List<Point> points = drawing.strokes().get(s).points();
            int from = -1;
            for (int p = 0; p <= points.size(); p++) {
                boolean mine = p < points.size() && meant.contains(points.get(p));
                if (mine && from < 0) {
                    from = p;
                } else if (!mine && from >= 0) {
                    runs.append(String.format(Locale.ROOT, " %d:%d-%d", s, from, p - 1));
                    from = -1;
                }
            }
        }
        return runs.toString();
    }

    private static Ink ink(Ink drawing, String[] words) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String[] numbers = words[i].split("[:-]", -1);
            Stroke stroke = drawing.strokes().get(Integer.parseInt(numbers[0]));
            strokes.add(new Stroke(
                    stroke.points().subList(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]) + 1)));
        }
        if (strokes.isEmpty()) {
            throw new IllegalArgumentException("No ink is named");
        }
        return new Ink(strokes);
    }

    private static String words(Box box) {
        return " " + box.x() + " " + box.y() + " " + box.width() + " " + box.height();
    }

    private static Box box(String[] words) {
        double[] numbers = new double[4];
        for (int i = 0; i < 4; i++) {
            numbers[i] = Double.parseDouble(words[i + 1]);
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException("A box is made of numbers");
            }
        }
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static int digit(String word) {
        int digit = Integer.parseInt(word);
        if (digit < 0 || digit > 9) {
            throw new IllegalArgumentException("A digit is 0 to 9");
        }
        return digit;
    }
}

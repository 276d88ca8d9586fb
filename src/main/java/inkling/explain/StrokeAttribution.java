package inkling.explain;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ink.Stroke;
import inkling.model.Classifier;
import inkling.platform.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What each stroke of a drawing speaks for, as its Shapley value in the score of the digit read minus that of the runner-up
 * (Lundberg and Lee 2017): the mean of what the stroke adds over the orders in which the strokes could have been drawn. Up to
 * {@value #EXACT} strokes all orders count; beyond that {@value #ORDERS} drawn by a fixed seed. Each set of strokes is
 * rasterised as a drawing of its own, the empty one as blank paper.
 */
public final class StrokeAttribution {

    private static final int EXACT = 6;
    private static final int ORDERS = 24;
    private static final int MOST_STROKES = 40;

    private final Question question;
    private final InkRasterizer rasterizer;

    public StrokeAttribution(Classifier classifier, InkRasterizer rasterizer) {
        question = new Question(classifier);
        this.rasterizer = rasterizer;
    }

    /**
     * One share a stroke, in the drawing's order; empty for blank paper and for more than {@value #MOST_STROKES} strokes, which
     * are no digit. The weights add up to the drawing's margin minus that of blank paper.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public List<StrokeShare> of(Ink ink, Progress progress) {
        int count = ink.strokes().size();
        if (count == 0 || count > MOST_STROKES) {
            return List.of();
        }
        List<int[]> orders = count <= EXACT ? allOrders(count) : someOrders(count);
        Map<BitSet, Integer> rows = new LinkedHashMap<>();
        List<DigitImage> images = new ArrayList<>();
        for (int[] order : orders) {
            BitSet drawn = new BitSet(count);
            add(rows, images, ink, drawn);
            for (int stroke : order) {
                drawn.set(stroke);
                add(rows, images, ink, drawn);
            }
        }
        BitSet all = new BitSet(count);
        all.set(0, count);
        for (int stroke = 0; stroke < count; stroke++) {
            BitSet without = (BitSet) all.clone();
            without.clear(stroke);
            add(rows, images, ink, without);
        }
        float[] logits = question.logits(images, progress);
        return shares(count, orders, rows, all, logits);
    }

    private List<StrokeShare> shares(
            int count, List<int[]> orders, Map<BitSet, Integer> rows, BitSet all, float[] logits) {
        int digit = question.best(logits, rows.get(all), -1);
        int other = question.best(logits, rows.get(all), digit);
        double[] weights = new double[count];
        for (int[] order : orders) {
            BitSet drawn = new BitSet(count);
            double before = question.margin(logits, rows.get(drawn), digit, other);
            for (int stroke : order) {
                drawn.set(stroke);
                double after = question.margin(logits, rows.get(drawn), digit, other);
                weights[stroke] += (after - before) / orders.size();
                before = after;
            }
        }
        List<StrokeShare> shares = new ArrayList<>();
        for (int stroke = 0; stroke < count; stroke++) {
            BitSet without = (BitSet) all.clone();
            without.clear(stroke);
            int left = without.isEmpty() ? -1 : question.best(logits, rows.get(without), -1);
            shares.add(new StrokeShare(stroke, digit, other, weights[stroke], left));
        }
        return shares;
    }

    private void add(Map<BitSet, Integer> rows, List<DigitImage> images, Ink ink, BitSet drawn) {
        if (!rows.containsKey(drawn)) {
            rows.put((BitSet) drawn.clone(), images.size());
            List<Stroke> strokes = drawn.stream().mapToObj(ink.strokes()::get).toList();
            images.add(rasterizer.rasterize(new Ink(strokes)));
        }
    }

    private static List<int[]> allOrders(int count) {
        List<int[]> orders = new ArrayList<>();
        orders.add(new int[0]);
        for (int next = 0; next < count; next++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] order : orders) {
                for (int place = 0; place <= order.length; place++) {
                    int[] with = new int[order.length + 1];
                    System.arraycopy(order, 0, with, 0, place);
                    with[place] = next;
                    System.arraycopy(order, place, with, place + 1, order.length - place);
                    longer.add(with);
                }
            }
            orders = longer;
        }
        return orders;
    }

    private static List<int[]> someOrders(int count) {
        SplittableRandom random = new SplittableRandom(1);
        List<int[]> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            int[] order = new int[count];
            for (int s = 0; s < count; s++) {
                int place = random.nextInt(s + 1);
                order[s] = order[place];
                order[place] = s;
            }
            orders.add(order);
        }
        return orders;
    }
}

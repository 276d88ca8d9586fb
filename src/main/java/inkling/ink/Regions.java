package inkling.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected pieces of ink in a picture (eight neighbours). */
final class Regions {

    private final int width;
    private final int[] labels;
    private final List<Region> list;

    /**
     * One connected piece.
     *
     * @param label its number in {@link Regions#labelAt}, from 1
     * @param box in pixels of the picture, covering whole pixels
     * @param area pixels
     */
    record Region(int label, Box box, int area) {}

    private Regions(int width, int[] labels, List<Region> list) {
        this.width = width;
        this.labels = labels;
        this.list = list;
    }

    List<Region> list() {
        return list;
    }

    /** 0 on paper. */
    int labelAt(int x, int y) {
        return labels[y * width + x];
    }

    static Regions of(InkMap ink) {
        int width = ink.width();
        int height = ink.height();
        int[] labels = new int[width * height];
        List<Region> list = new ArrayList<>();
        int[] stack = new int[256];
        for (int start = 0; start < labels.length; start++) {
            if (labels[start] != 0 || !ink.isInk(start % width, start / width)) {
                continue;
            }
            int label = list.size() + 1;
            int count = 0;
            int left = width;
            int right = 0;
            int top = height;
            int bottom = 0;
            int size = 0;
            stack[size++] = start;
            labels[start] = label;
            while (size > 0) {
                int pixel = stack[--size];
                int x = pixel % width;
                int y = pixel / width;
                count++;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                        int next = ny * width + nx;
                        if (labels[next] == 0 && ink.isInk(nx, ny)) {
                            labels[next] = label;
                            if (size == stack.length) {
                                stack = Arrays.copyOf(stack, 2 * size);
                            }
                            stack[size++] = next;
                        }
                    }
                }
            }
            list.add(new Region(label, new Box(left, top, right - left + 1.0, bottom - top + 1.0), count));
        }
        return new Regions(width, labels, List.copyOf(list));
    }
}

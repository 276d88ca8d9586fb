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
            Measure measure = new Measure();
            int size = 0;
            stack[size++] = start;
            labels[start] = label;
            while (size > 0) {
                int pixel = stack[--size];
                int x = pixel % width;
                int y = pixel / width;
                measure.add(x, y);
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
            list.add(measure.region(label));
        }
        return new Regions(width, labels, List.copyOf(list));
    }

    /**
     * These regions cut along paths, each of which has, for every row of their common box, the first column right of it.
     *
     * @param parts is given the new regions, from left to right; one of them may be in several pieces
     */
    Regions parted(List<Region> some, List<int[]> paths, List<Region> parts) {
        boolean[] chosen = new boolean[list.size() + 1];
        some.forEach(region -> chosen[region.label()] = true);
        Box box = PictureInk.boxOf(some);
        int[] next = labels.clone();
        List<Measure> measures = new ArrayList<>();
        for (int part = 0; part <= paths.size(); part++) {
            measures.add(new Measure());
        }
        for (int y = (int) box.y(); y < box.bottom(); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                if (chosen[labelAt(x, y)]) {
                    int part = 0;
                    for (int[] path : paths) {
                        part += path[y - (int) box.y()] <= x ? 1 : 0;
                    }
                    next[y * width + x] = list.size() + 1 + part;
                    measures.get(part).add(x, y);
                }
            }
        }
        List<Region> all = new ArrayList<>(list);
        for (Measure measure : measures) {
            Region part = measure.region(all.size() + 1);
            all.add(part);
            if (part.area() > 0) {
                parts.add(part);
            }
        }
        return new Regions(width, next, List.copyOf(all));
    }

    /** The box and area of the pixels it is given. */
    private static final class Measure {

        private int count;
        private int left = Integer.MAX_VALUE;
        private int right = -1;
        private int top = Integer.MAX_VALUE;
        private int bottom = -1;

        void add(int x, int y) {
            count++;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        Region region(int label) {
            Box box = count == 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right - left + 1.0, bottom - top + 1.0);
            return new Region(label, box, count);
        }
    }
}

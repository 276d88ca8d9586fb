package inkling.bench;

import inkling.ui.shell.GalleryWindowBenchmark;

/**
 * What the Gallery of 10,000 images costs in the real window: first picture, filters, orders, frames while scrolling, heap. MNIST's test images
 * where {@code INKLING_MNIST} names their folder, else synthetic digits; the bundled model. Needs no display.
 */
public final class GalleryBenchmark {

    private GalleryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        GalleryWindowBenchmark.run(System.out);
        System.exit(0);
    }
}

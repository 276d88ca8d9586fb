package inkling.bench;

import inkling.ui.gallery.GalleryMeasurement;

/**
 * What the Gallery of 10,000 images costs: first picture, filters, orders, frames while scrolling, heap. MNIST's test images
 * where {@code INKLING_MNIST} names their folder, else synthetic digits; the bundled model. Needs no display.
 */
public final class GalleryBenchmark {

    private GalleryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        GalleryMeasurement.run(System.out);
        System.exit(0);
    }
}

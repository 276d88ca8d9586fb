/** A framework training one of the published networks; images are floats, scaled as the network wants them. */
interface Peer extends AutoCloseable {

    /** One optimiser step per batch over all the images in a new random order. */
    void epoch();

    /** The digit read in each test image from {@code from} on, all in one call of the framework. */
    int[] predict(int from, int count);

    @Override
    void close();
}

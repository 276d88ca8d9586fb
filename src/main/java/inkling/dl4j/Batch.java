package inkling.dl4j;

/**
 * What a pass needs to know of the batch beyond its own images.
 *
 * @param training false: dropout does nothing and batch norm uses its running statistics
 * @param first index, within the whole batch, of the first image of this pass
 * @param total images of the whole batch, over all replicas
 * @param seed of this step's dropout
 * @param replica index of the replica that computes
 * @param exchange where replicas meet; null when not training
 */
record Batch(boolean training, int first, int total, long seed, int replica, Exchange exchange) {

    static Batch predicting(int count) {
        return new Batch(false, 0, count, 0, 0, null);
    }
}

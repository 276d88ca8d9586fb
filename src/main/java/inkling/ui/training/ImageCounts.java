package inkling.ui.training;

import java.util.Locale;

/** How many images there are to learn from, to judge by after each epoch, and to test with once at the end. */
record ImageCounts(int training, int validation, int test) {

    static final ImageCounts NONE = new ImageCounts(0, 0, 0);

    /**
     * As a run splits them.
     *
     * @param share of the training images kept aside, 0 to .9
     * @param limit train on at most so many; 0 for all
     */
    ImageCounts split(double share, int limit) {
        int held = (int) Math.round(share * training);
        int left = training - held;
        return new ImageCounts(limit == 0 ? left : Math.min(limit, left), held, test);
    }

    /** "54,000 to learn from, 6,000 to judge by, 10,000 to test with" */
    String words() {
        StringBuilder words = new StringBuilder(String.format(Locale.ROOT, "%,d to learn from", training));
        if (validation > 0) {
            words.append(String.format(Locale.ROOT, ", %,d to judge by", validation));
        }
        if (test > 0) {
            words.append(String.format(Locale.ROOT, ", %,d to test with", test));
        }
        return words.toString();
    }
}

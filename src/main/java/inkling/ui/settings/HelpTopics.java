package inkling.ui.settings;

import java.util.List;
import java.util.Locale;

/** What the words of the program mean, for someone who learns: by section, in the order in which one meets them. */
final class HelpTopics {

    /**
     * One word or question.
     *
     * @param name as it is written on the screens
     * @param words two to four sentences
     */
    record Topic(String name, String words) {
        boolean matches(String search) {
            String all = (name + " " + words).toLowerCase(Locale.ROOT);
            return List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).stream()
                    .allMatch(all::contains);
        }
    }

    /** Topics that belong together. */
    record Section(String name, List<Topic> topics) {
        /** Those of its topics that have all words of a search; all of them where the search is blank. */
        Section found(String search) {
            return new Section(
                    name, topics.stream().filter(topic -> topic.matches(search)).toList());
        }
    }

    static final List<Section> ALL = List.of(
            new Section(
                    "Begin",
                    List.of(
                            new Topic(
                                    "Five minutes",
                                    "Draw a digit: the answer follows the pen. Ask why, or move and turn the digit until the answer"
                                            + " changes. Then go to Train, press Train, and watch a network learn from nothing. Gallery"
                                            + " shows the images it still gets wrong."),
                            new Topic(
                                    "Keys",
                                    "Ctrl+1, 2, 3 and 4 go to Draw, Train, Gallery and My digits; Tab goes through everything that can be"
                                            + " pressed. On the paper, the question mark shows all keys, also those that draw without a mouse. In"
                                            + " the Gallery arrows, Page and Home/End walk through the images, Ctrl+A takes all, Enter opens one,"
                                            + " a digit says what it truly is, Ctrl+Z takes that back, Esc goes back to the grid."),
                            new Topic(
                                    "My digits, teaching",
                                    "Press the key of the digit you drew: the drawing is kept under its true name in My digits. Teach"
                                            + " trains the model in use on these a little more, mixed with images it knows, because a"
                                            + " network that sees only new images forgets the old ones. Before the taught model takes"
                                            + " over you see what it reads better, and what worse."),
                            new Topic(
                                    "Numbers",
                                    "Digits side by side are read as one number, each in its own box. Click a box to see what else the"
                                            + " digit may be and to choose. Two boxes that are one digit are joined, a box that holds two is"
                                            + " parted, and what you joined, parted or chose stays with the drawing, also over a restart."),
                            new Topic(
                                    "Pictures",
                                    "Open, paste or drop a PNG or JPEG, a photograph or a scan: ink is told from paper, shadows and dirt"
                                            + " are left out, and its digits are read, joined, parted and named like drawn ones. Where digits"
                                            + " overlap, part them by hand."),
                            new Topic(
                                    "Your data",
                                    "Drawings, corrections, models and runs stay on this computer, in the folders that Settings shows."
                                            + " Nothing is ever sent anywhere."))),
            new Section(
                    "How a network reads",
                    List.of(
                            new Topic(
                                    "28 x 28",
                                    "The network never sees your drawing. It sees 784 grey values: the ink made as large as a box of 20"
                                            + " pixels, moved so that it balances on the middle, and drawn as thick as the digits of MNIST,"
                                            + " the collection it learnt from."),
                            new Topic(
                                    "Network and layers",
                                    "Layers of sums. A convolution looks for the same small pattern everywhere in the image; pooling keeps"
                                            + " the strongest find of each neighbourhood; dense layers weigh what was found and give each"
                                            + " digit a score. What the sums are made of, the weights, is all that training changes."),
                            new Topic(
                                    "Softmax",
                                    "Turns scores (logits), one for each digit, into probabilities that add up to one; models that know"
                                            + " what is no digit have an eleventh. A score that is higher by one"
                                            + " becomes about 2.7 times as probable."),
                            new Topic(
                                    "Calibration",
                                    "Of all answers given with 90 % confidence, nine in ten should be right. One number, the temperature,"
                                            + " is fitted on the validation images after training so that this holds; it changes no answer."
                                            + " The expected calibration error (ECE) says how far off it still is: 0 is perfect. The negative log"
                                            + " likelihood (NLL) is the loss of the calibrated answers, in nats."),
                            new Topic(
                                    "Rejection: not a digit",
                                    "Asked for one of ten digits, a network must name one, even for a scribble. So it also tells how"
                                            + " unlike a digit the drawing is, and beyond a threshold, which Settings can move, the answer is"
                                            + " refused; the best guess stays visible."),
                            new Topic(
                                    "Why this answer",
                                    "Strokes: how much the answer would lose without each stroke. Patches: the same for each small square of"
                                            + " the image. Flip: the smallest change, the least shift or turn that makes it another digit. They describe"
                                            + " the network, not the digit."))),
            new Section(
                    "How it learns",
                    List.of(
                            new Topic(
                                    "Batch and epoch",
                                    "Training shows the network a batch of images, measures how wrong it is, and turns every weight a"
                                            + " little the other way. Once all images have been shown, one epoch has passed."),
                            new Topic(
                                    "Learning rate",
                                    "How far the weights turn after a batch. Too little, and it takes for ever; too much, and the loss jumps"
                                            + " about or stops being a number. A schedule changes it as the run goes: one cycle rises to the highest"
                                            + " rate and falls to almost nothing."),
                            new Topic(
                                    "Preset, patience",
                                    "A preset is a recipe: layers, optimiser and all settings. Patience ends a run after so many epochs"
                                            + " without a better validation accuracy, and goes back to the best one."),
                            new Topic(
                                    "Loss (cross-entropy)",
                                    "How surprised the network is by the right answer: 0 when it was certain of it, 2.3 when it guesses"
                                            + " among ten. Training does nothing but make it smaller."),
                            new Topic(
                                    "Accuracy",
                                    "The share of images read rightly. It moves in steps and says nothing about how sure the network was;"
                                            + " the loss does both better, accuracy is easier to tell your friends."),
                            new Topic(
                                    "Training, validation, test",
                                    "It learns from the first, decisions such as when to stop are made on the second, and only the third,"
                                            + " never used for either, tells how good it is."),
                            new Topic(
                                    "Overfitting",
                                    "When the loss falls on the training images but rises on the validation images, the network learns by"
                                            + " heart. More or varied images, dropout, or stopping earlier help."),
                            new Topic(
                                    "Dropout, batch normalisation, augmentation",
                                    "Dropout switches values off at random, so that no single one is relied on. Batch normalisation keeps"
                                            + " the values of a layer in a handy range. Augmentation moves, turns and bends the images a"
                                            + " little each time, so that none is seen twice."),
                            new Topic(
                                    "Optimiser (SGD, momentum, Adam, RMSProp)",
                                    "The rule that turns a slope into a step. Momentum keeps some of the last step; RMSProp and Adam give"
                                            + " each weight a step of its own size."),
                            new Topic(
                                    "Seed",
                                    "All chance in a run comes from this number: the same plan with the same seed ends with the same"
                                            + " weights."),
                            new Topic(
                                    "Checkpoint",
                                    "Weights, optimiser and place in the data, saved while a run goes on. A run that was stopped, or cut off"
                                            + " by a power failure, goes on from it as if nothing had happened."))),
            new Section(
                    "How good it is",
                    List.of(
                            new Topic(
                                    "Confusion matrix",
                                    "Row: what it was. Column: what was read. Everything beside the diagonal is a mistake, and a strongly"
                                            + " coloured cell a pair of digits that look alike to the network."),
                            new Topic(
                                    "Precision, recall, F1",
                                    "Precision: of all it called a 4, how many were. Recall: of all that were a 4, how many it found. F1 is"
                                            + " high only when both are. Support: how many there are. The macro average counts every digit alike, the"
                                            + " weighted one by its support."),
                            new Topic(
                                    "Reliability",
                                    "Answers sorted by confidence, and how many of each were right. On the diagonal, the network knows what it"
                                            + " knows; below it, it is too sure of itself."),
                            new Topic(
                                    "Nearest neighbours and the map",
                                    "Images whose features, the values before the last layer, are alike. Neighbours with another label are"
                                            + " where the network is torn, or where a label is wrong. The map lays all of them out on a plane: PCA"
                                            + " looks from where they differ most, UMAP keeps neighbours together; only nearness means something."
                                            + " Draw a lasso round some to see just those."),
                            new Topic(
                                    "95 % interval",
                                    "With other images of the same kind the accuracy would have been a little different; in 95 of 100"
                                            + " such trials the interval holds the true one. Few images make it wide."),
                            new Topic(
                                    "Is one model better than another?",
                                    "Two models that differ by a few images in ten thousand may differ by luck. McNemar's test looks only at"
                                            + " the images that one reads and the other does not; a p-value above 0.05 is no proof."))));

    private HelpTopics() {}
}

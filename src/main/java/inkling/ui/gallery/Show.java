package inkling.ui.gallery;

import inkling.evaluation.Evaluation;

/** Which kind of answer is looked at. */
enum Show {
    MISTAKES("Mistakes", "What the model read wrongly"),
    ALL("All", "Every image"),
    RIGHT("Right", "What the model read rightly"),
    UNSURE("Unsure", "Answers below 90 % probability"),
    SUSPECTS("Doubtful labels", "Images whose label is probably wrong; the score is not changed by it"),
    REJECTED("Rejected", "What the model says is not a digit");

    /** Below this probability an answer counts as unsure. */
    static final double SURE = .9;

    private final String title;
    private final String help;

    Show(String title, String help) {
        this.title = title;
        this.help = help;
    }

    String title() {
        return title;
    }

    String help() {
        return help;
    }

    boolean includes(Evaluation evaluation, int image, boolean suspect) {
        return switch (this) {
            case ALL -> true;
            case MISTAKES -> evaluation.isWrong(image);
            case RIGHT -> evaluation.isCorrect(image);
            case UNSURE -> evaluation.confidence(image) < SURE;
            case SUSPECTS -> suspect;
            case REJECTED -> evaluation.prediction(image).rejected();
        };
    }
}

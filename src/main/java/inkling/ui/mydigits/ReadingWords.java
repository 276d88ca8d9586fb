package inkling.ui.mydigits;

import inkling.data.MyDigit;
import inkling.model.Prediction;
import inkling.ui.common.AnswerWords;

/** What a model says about one's own digit, in words. */
final class ReadingWords {

    private ReadingWords() {}

    static boolean isRight(MyDigit digit, Prediction reading) {
        return !reading.rejected() && reading.digit() == digit.label();
    }

    /** "7", or "none" for what is taken for no digit. */
    static String brief(Prediction reading) {
        return reading.rejected() ? "none" : String.valueOf(reading.digit());
    }

    /** "The model reads a 7, 98.2 %". */
    static String sentence(Prediction reading) {
        if (reading.rejected()) {
            return "The model takes it for no digit, at best " + AnswerWords.article(reading.digit()) + " "
                    + reading.digit();
        }
        return "The model reads " + AnswerWords.article(reading.digit()) + " " + reading.digit() + ", "
                + AnswerWords.percent(reading.confidence());
    }
}

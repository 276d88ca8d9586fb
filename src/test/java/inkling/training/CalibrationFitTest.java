package inkling.training;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DigitSet;
import inkling.data.OutlierInk;
import inkling.data.Part;
import inkling.data.SyntheticDigits;
import inkling.model.Calibration;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

    private static final DigitSet DIGITS = SyntheticDigits.set(1000, 1);
    private static final DigitSet WITH_OUTLIERS = DIGITS.plus(new OutlierInk(Part.TRAINING, 1).set(10), "both");

    /** Sure of every digit; the eleventh output grows with the index, so image 999 looks least like a digit. */
    private static Scoring scoring() {
        float[] logits = new float[1000 * 11];
        for (int i = 0; i < 1000; i++) {
            logits[i * 11 + DIGITS.label(i)] = 8;
            logits[i * 11 + 10] = i / 200f;
        }
        return new Scoring(0, 1, logits);
    }

    @Test
    void theThresholdLosesFourDigitsInAThousand() {
        Calibration calibration = CalibrationFit.of(scoring(), DIGITS, WITH_OUTLIERS);
        assertThat(calibration.rejectionThreshold()).isLessThan(1);
        long rejected = calibration.predictions(scoring().logits(), 11).stream()
                .filter(prediction -> prediction.rejected())
                .count();
        assertThat(rejected).isEqualTo(4);
    }

    @Test
    void aNetworkThatNeverSawWhatIsNoDigitRejectsNothing() {
        assertThat(CalibrationFit.of(scoring(), DIGITS, DIGITS).rejectionThreshold())
                .isEqualTo(1);
    }

    @Test
    void withoutDigitsToFitNothingChanges() {
        DigitSet outliers = new OutlierInk(Part.TRAINING, 1).set(5);
        Scoring scoring = new Scoring(Double.NaN, Double.NaN, new float[55]);
        assertThat(CalibrationFit.of(scoring, outliers, WITH_OUTLIERS)).isEqualTo(CalibrationFit.NONE);
    }
}

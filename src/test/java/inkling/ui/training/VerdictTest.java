package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void aWideGapIsOverFitting() {
        assertThat(Verdict.of(.999, .95, .95))
                .contains("over-fits")
                .contains("99.90 %")
                .contains("95.00 %");
    }

    @Test
    void aNetworkThatKnowsNothingUnderFits() {
        assertThat(Verdict.of(.6, .6, .6)).contains("under-fits");
    }

    @Test
    void aRunThatOnlyGuessesIsNotSaidToLearnByHeart() {
        assertThat(Verdict.of(.11, .08, .1)).contains("hardly learnt").contains("lower learning rate");
    }

    @Test
    void aRunThatWasBetterEarlierSaysSo() {
        assertThat(Verdict.of(.999, .97, .98)).contains("better earlier (98.00 %)");
    }

    @Test
    void equalAccuraciesAreWell() {
        assertThat(Verdict.of(.99, .991, .991)).contains("as good on new images");
    }

    @Test
    void withoutValidationNothingIsClaimed() {
        assertThat(Verdict.of(.99, Double.NaN, Double.NaN)).contains("Nothing was kept aside");
    }
}

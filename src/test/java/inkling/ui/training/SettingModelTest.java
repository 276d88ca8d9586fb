package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingModelTest {

    private final SettingModel epochs = SettingModel.whole("Epochs", "Passes over the images.", 1, 10_000);
    private final SettingModel rate = SettingModel.number("Learning rate", "Size of a step.", 1e-6, 1);

    @ParameterizedTest
    @CsvSource({
        "'',A number is needed.",
        "ten,This is not a number.",
        "NaN,This is not a number.",
        "0x1p3,This is not a number.",
        "0,'Use 1 to 10,000.'",
        "10001,'Use 1 to 10,000.'",
        "2.5,Use a whole number."
    })
    void whatIsWrongIsSaid(String typed, String error) {
        epochs.setDefault(2);
        epochs.text().set(typed);
        assertThat(epochs.error().get()).isEqualTo(error);
        assertThat(epochs.isValid()).isFalse();
        assertThatThrownBy(epochs::value).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"'0,01',0.01", "1e-3,0.001", " .5 ,0.5"})
    void numbersAreReadAsPeopleWriteThem(String typed, double value) {
        rate.text().set(typed);
        assertThat(rate.value()).isEqualTo(value);
    }

    @Test
    void resettingGivesTheDefaultBack() {
        rate.setDefault(.006);
        assertThat(rate.defaultText()).isEqualTo("0.006");
        rate.text().set("7");
        assertThat(rate.isDefault()).isFalse();
        rate.reset();
        assertThat(rate.value()).isEqualTo(.006);
        assertThat(rate.isDefault()).isTrue();
    }
}

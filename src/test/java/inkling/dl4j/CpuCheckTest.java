package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuCheckTest {

    private static final Optional<List<String>> OLD = Optional.of(List.of("fpu", "sse2", "avx"));
    private static final Optional<List<String>> NEW = Optional.of(List.of("fpu", "sse2", "avx", "avx2", "avx512f"));

    @ParameterizedTest
    @CsvSource({"linux-x86_64-onednn-avx512, avx512f", "linux-x86_64-avx2, avx2", "windows-x86_64-avx512, avx512f"})
    void aLibraryThatWouldCrashIsRefusedInWordsBeforeItIsLoaded(String classifier, String needed) {
        assertThatThrownBy(() -> CpuCheck.check(classifier, OLD))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContainingAll(classifier, needed, "ending in -onednn");
        assertThatThrownBy(() -> CpuCheck.check(classifier, Optional.empty()))
                .as("where the system does not tell what its CPU has")
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatCode(() -> CpuCheck.check(classifier, NEW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"linux-x86_64-onednn", "linux-x86_64", "macosx-arm64", "linux-arm64"})
    void aLibraryThatChoosesItsInstructionsItselfRunsAnywhere(String classifier) {
        assertThatCode(() -> CpuCheck.check(classifier, Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void theLibraryOnTheClassPathRunsHere() {
        assertThat(CpuCheck.nativePlatform()).contains("-");
        assertThatCode(CpuCheck::requireCodeThatThisCpuRuns).doesNotThrowAnyException();
    }
}

package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.UserException;
import inkling.testing.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InkFilesProperties {

    @Property(tries = 200)
    void inkMlComesBackExactly(@ForAll("drawings") List<LabelledInk> drawings) throws Exception {
        assertThat(InkMl.read(InkMlTest.written(drawings), "own")).isEqualTo(drawings);
    }

    @Property(tries = 3000)
    void aDamagedInkMlIsReadOrRefusedInOneSentence(@ForAll long seed) throws IOException {
        byte[] valid = InkMlTest.written(List.of(
                new LabelledInk(SampleInk.seven(), OptionalInt.of(7), "w"),
                new LabelledInk(SampleInk.seven(), OptionalInt.empty(), "")));
        try {
            assertThat(InkMl.read(Mutations.mutated(valid, seed), "bad")).isNotNull();
        } catch (UserException e) {
            assertThat(e).hasMessageStartingWith("bad ").hasMessageEndingWith(".");
        }
    }

    @Property(tries = 3000)
    void aDamagedUnipenIsReadOrRefusedInOneSentence(@ForAll long seed) {
        byte[] valid = """
                .COORD X Y T
                .HIERARCHY DIGIT
                .POINTS_PER_SECOND 100
                .SEGMENT DIGIT 0-1 ? "4"
                .COMMENT 4 12 224
                .PEN_DOWN
                10 30 0
                12 20 1.5
                .PEN_UP
                .PEN_DOWN
                15 25 -3e2
                .PEN_UP
                .SEGMENT DIGIT 2 ? "x"
                """.getBytes(StandardCharsets.ISO_8859_1);
        try {
            assertThat(Unipen.read(Mutations.mutated(valid, seed), "bad")).isNotEmpty();
        } catch (UserException e) {
            assertThat(e).hasMessageStartingWith("bad ").hasMessageEndingWith(".");
        }
    }

    @Provide
    Arbitrary<List<LabelledInk>> drawings() {
        Arbitrary<Double> numbers = Arbitraries.oneOf(
                Arbitraries.integers().map(Integer::doubleValue),
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite));
        Arbitrary<Point> points = Combinators.combine(numbers, numbers, numbers).as(Point::new);
        Arbitrary<Ink> inks = points.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(Stroke::new)
                .list()
                .ofMaxSize(4)
                .map(Ink::new);
        Arbitrary<OptionalInt> labels =
                Arbitraries.integers().between(-1, 9).map(d -> d < 0 ? OptionalInt.empty() : OptionalInt.of(d));
        Arbitrary<String> writers = Arbitraries.strings()
                .withChars("ab<>&\"' é\u4e2d\r\n\t")
                .ofMaxLength(6)
                .map(String::strip);
        return Combinators.combine(inks, labels, writers, writers.list().ofMaxSize(3))
                .as(LabelledInk::new)
                .list()
                .ofMaxSize(4);
    }
}

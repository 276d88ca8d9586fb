package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.UserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkMlTest {

    @Test
    void readsTheRecommendationsOwnExample() throws Exception {
        List<LabelledInk> read = read("""
                <ink xmlns="http://www.w3.org/2003/InkML">
                  <trace>10 0, 9 14, 8 28, 7 42, 6 56, 6 70, 8 84</trace>
                  <trace>130 155, 144 159, 158 160</trace>
                </ink>""");

        assertThat(read).hasSize(1);
        assertThat(read.get(0).label()).isEmpty();
        assertThat(read.get(0).ink().strokes()).hasSize(2);
        assertThat(read.get(0).ink().strokes().get(1).points())
                .containsExactly(Point.at(130, 155), Point.at(144, 159), Point.at(158, 160));
    }

    @Test
    void readsDifferencesAndDifferencesOfDifferences() throws Exception {
        List<LabelledInk> read = read("<ink><trace>1125 18432,'23'43,\"7\"-8,3-5,7 -3,6 2,6 8,3 6,2 6 </trace></ink>");

        assertThat(read.get(0).ink().strokes().get(0).points())
                .startsWith(Point.at(1125, 18432), Point.at(1148, 18475), Point.at(1178, 18510), Point.at(1211, 18540))
                .hasSize(9);
    }

    @Test
    void findsXAndYAmongOtherChannels() throws Exception {
        List<LabelledInk> read = read("""
                <ink><definitions><context xml:id="pen"><inkSource xml:id="s"><traceFormat>
                  <channel name="F" type="integer"/><channel name="Y"/><channel name="X"/>
                  <channel name="T" units="s"/>
                  <intermittentChannels><channel name="B" type="boolean"/></intermittentChannels>
                </traceFormat></inkSource></context></definitions>
                <trace contextRef="#pen">900 2 1 0.5, 901 4 3 0.75 T, 0 -6 5 1</trace></ink>""");

        assertThat(read.get(0).ink().strokes().get(0).points())
                .containsExactly(new Point(1, 2, 500), new Point(3, 4, 750), new Point(5, -6, 1000));
    }

    @Test
    void groupsAreDrawingsAndViewsShowTracesWrittenElsewhere() throws Exception {
        List<LabelledInk> read = read("""
                <ink><annotation type="writer">w7</annotation>
                <trace id="1">1 1, 2 2</trace><trace id="2">3 3</trace><trace id="3" type="penUp">9 9</trace>
                <traceGroup><annotation type="truth">Segmentation</annotation>
                  <traceGroup><annotation type="truth"> 4 </annotation><traceView traceDataRef="1"/></traceGroup>
                  <traceGroup><annotation type="truth">x</annotation><traceView traceDataRef="#2"/></traceGroup>
                </traceGroup></ink>""");

        assertThat(read).hasSize(2);
        assertThat(read.get(0).label()).hasValue(4);
        assertThat(read.get(0).writer()).isEqualTo("w7");
        assertThat(read.get(0).ink().strokes().get(0).points()).hasSize(2);
        assertThat(read.get(1).label()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) throws Exception {
        List<LabelledInk> drawings = List.of(
                new LabelledInk(SampleInk.seven(), OptionalInt.of(7), "Zoë <&> \"quoted\" \u0001"),
                new LabelledInk(SampleInk.waves(3), OptionalInt.empty(), ""),
                new LabelledInk(Ink.EMPTY, OptionalInt.of(0), "x"));
        Path file = folder.resolve("a.inkml");
        try (var out = Files.newOutputStream(file)) {
            InkMl.write(out, drawings);
        }

        List<LabelledInk> read = InkMl.read(file);

        assertThat(read.get(0).ink()).isEqualTo(drawings.get(0).ink());
        assertThat(read.get(0).writer()).isEqualTo("Zoë <&> \"quoted\" \uFFFD");
        assertThat(read.subList(1, 3)).isEqualTo(drawings.subList(1, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE ink [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><ink><annotation>&b;</annotation></ink>",
                "<!DOCTYPE ink SYSTEM 'http://localhost:1/x.dtd'><ink/>",
                "<!DOCTYPE ink [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><ink><trace>&f;</trace></ink>",
                "<ink><annotation>&unknown;</annotation></ink>",
                "<ink><trace>1 2</trace>",
                "<ink><trace>1</trace></ink>",
                "<ink><trace>1 2 3</trace></ink>",
                "<ink><trace>1 zwei</trace></ink>",
                "<ink><trace>1 1e999</trace></ink>",
                "<ink><trace>1 e</trace></ink>",
                "<ink><traceView traceDataRef='#nowhere'/></ink>",
                "<ink><traceFormat><channel name='X'/></traceFormat><trace>1</trace></ink>",
                "<html><body/></html>",
                "not xml at all",
                "<?xml version='1.0' encoding='utf-99'?><ink/>",
                "\u0000\u0001\u0002",
            })
    void whatIsNoInkIsRefusedInOneSentence(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("bad.inkml ")
                .hasMessageEndingWith(".")
                .message()
                .doesNotContain("\n")
                .hasSizeLessThan(200);
    }

    @Test
    void deepNestingIsRefusedBeforeItIsRead() {
        String deep = "<ink>" + "<traceGroup>".repeat(1_000_000);

        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void moreThanAMillionPointsAreRefused() {
        String many = "<ink><trace>" + "1 1,".repeat(1_000_001) + "1 1</trace></ink>";

        assertThatThrownBy(() -> read(many)).isInstanceOf(UserException.class).hasMessageContaining("more points");
    }

    @Test
    void aFewTracesShownAgainAndAgainAreRefused() {
        String trace = "<trace>1 1</trace>";
        String bomb = "<ink><traceGroup id='g'>" + trace.repeat(10_000) + "</traceGroup><traceGroup>"
                + "<traceView traceDataRef='#g'/>".repeat(1_000) + "</traceGroup></ink>";

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(UserException.class).hasMessageContaining("too often");
    }

    @Test
    void missingEmptyAndLargeFilesAndFoldersAreNamed(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.inkml"));
        Path large = folder.resolve("large.inkml");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }

        assertThatThrownBy(() -> InkMl.read(folder.resolve("none.inkml")))
                .hasMessageEndingWith("none.inkml does not exist.");
        assertThatThrownBy(() -> InkMl.read(folder)).hasMessageEndingWith("is a folder, not a file.");
        assertThatThrownBy(() -> InkMl.read(empty)).hasMessageEndingWith("empty.inkml is empty.");
        assertThatThrownBy(() -> InkMl.read(large)).hasMessageEndingWith("is larger than 64 MB.");
    }

    static List<LabelledInk> read(String xml) throws UserException {
        return InkMl.read(xml.getBytes(StandardCharsets.UTF_8), "bad.inkml");
    }

    static byte[] written(List<LabelledInk> drawings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InkMl.write(out, drawings);
        return out.toByteArray();
    }
}

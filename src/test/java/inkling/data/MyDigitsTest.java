package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.platform.Directories;
import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDigitsTest {

    private static final SyntheticDigits PEN = new SyntheticDigits(3);

    @TempDir
    Path home;

    private MyDigits mine;

    @BeforeEach
    void open() {
        mine = again();
    }

    private MyDigits again() {
        return new MyDigits(Directories.below(home));
    }

    private static DigitImage image(int digit) {
        return DigitImage.ofBytes(
                new inkling.ink.InkRasterizer().rasterize(PEN.ink(digit, 1)).toBytes(), 0);
    }

    @Test
    void whatWasAddedIsThereAgainToThePointAndThePixel() throws UserException {
        Ink ink = PEN.ink(7, 0);
        MyDigit drawn = mine.add(ink, 7, "Drawn");
        MyDigit picture = mine.add(image(4), 4, "MNIST test images, 2,130");
        List<MyDigit> found = again().list().digits();
        assertThat(found).containsExactlyInAnyOrder(drawn, picture);
        assertThat(find(found, drawn.id()).ink().orElseThrow().equals(ink)).isTrue();
        assertThat(find(found, picture.id()).image()).isEqualTo(image(4));
        assertThat(find(found, picture.id()).origin()).isEqualTo("MNIST test images, 2,130");
    }

    private static MyDigit find(List<MyDigit> digits, String id) {
        return digits.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void anotherLabelHoldsForStrokesAndForPictures() throws UserException {
        MyDigit drawn = mine.add(PEN.ink(7, 0), 7, "");
        MyDigit picture = mine.add(image(4), 4, "somewhere");
        mine.relabel(drawn.id(), 1);
        mine.relabel(picture.id(), 9);
        List<MyDigit> found = again().list().digits();
        assertThat(find(found, drawn.id()).label()).isEqualTo(1);
        assertThat(find(found, picture.id()).label()).isEqualTo(9);
        assertThat(find(found, picture.id()).origin()).isEqualTo("somewhere");
        assertThat(found).hasSize(2);
    }

    @Test
    void whatWasDeletedComesBackUnchangedUntilItIsForgotten() throws UserException {
        MyDigit first = mine.add(PEN.ink(1, 0), 1, "Drawn");
        MyDigit second = mine.add(image(2), 2, "");
        mine.delete(List.of(first.id(), second.id()));
        assertThat(again().list().digits()).isEmpty();
        again().restore(List.of(first.id(), second.id()));
        assertThat(mine.list().digits()).containsExactlyInAnyOrder(first, second);
        mine.delete(List.of(first.id()));
        mine.forgetDeleted();
        assertThatThrownBy(() -> mine.restore(List.of(first.id())))
                .isInstanceOf(UserException.class)
                .hasMessage("This digit is not among My digits any more.");
        assertThat(mine.list().digits()).containsExactly(second);
    }

    @Test
    void listenersHearOfEveryChange() throws UserException {
        int[] heard = new int[1];
        mine.listen(() -> heard[0]++);
        MyDigit digit = mine.add(PEN.ink(1, 0), 1, "");
        mine.relabel(digit.id(), 7);
        mine.delete(List.of(digit.id()));
        mine.restore(List.of(digit.id()));
        assertThat(heard[0]).isEqualTo(4);
    }

    @Test
    void theIndexIsMadeAgainFromTheFiles() throws UserException, IOException {
        MyDigit digit = mine.add(PEN.ink(5, 0), 5, "Drawn");
        Path index = mine.folder().resolve("index.txt");
        for (String damage : List.of("", "\u0000\u0001", "inkling-my-digits one\n", "inkling-my-digits 1")) {
            Files.writeString(index, damage);
            assertThat(again().list().digits()).extracting(MyDigit::label).containsExactly(5);
        }
        Files.delete(index);
        assertThat(again().list().digits()).extracting(MyDigit::id).containsExactly(digit.id());
        Files.writeString(index, "rubbish");
        mine.add(PEN.ink(6, 0), 6, "Drawn");
        assertThat(again().list().digits()).extracting(MyDigit::label).containsExactly(5, 6);
        try (Stream<Path> files = Files.list(mine.folder())) {
            List<Path> aside = files.filter(f -> f.getFileName().toString().startsWith("index-damaged"))
                    .toList();
            assertThat(aside).singleElement().satisfies(f -> assertThat(f).hasContent("rubbish"));
        }
    }

    @Test
    void aNewerFormatIsRefusedAndLeftAsItIs() throws UserException, IOException {
        MyDigit digit = mine.add(PEN.ink(5, 0), 5, "");
        Path index = mine.folder().resolve("index.txt");
        Files.writeString(index, "inkling-my-digits 2\nwho knows\n");
        List<String> before = names();
        assertThatThrownBy(() -> mine.list()).hasMessageContaining("a newer version of this program");
        assertThatThrownBy(() -> mine.add(PEN.ink(5, 0), 5, "")).hasMessageContaining("newer version");
        assertThatThrownBy(() -> mine.relabel(digit.id(), 1)).hasMessageContaining("newer version");
        assertThatThrownBy(() -> mine.delete(List.of(digit.id()))).hasMessageContaining("newer version");
        assertThat(names()).isEqualTo(before);
        assertThat(index).hasContent("inkling-my-digits 2\nwho knows\n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(mine.folder())) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void whatCannotBeReadIsNamedLeftOutAndKept() throws UserException, IOException {
        mine.add(PEN.ink(5, 0), 5, "");
        Files.writeString(mine.folder().resolve("a.inkml"), "<ink><trace>1 2");
        Files.writeString(
                mine.folder().resolve("b.inkml"),
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ink>&a;</ink>");
        Files.write(mine.folder().resolve("c-3.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Files.writeString(mine.folder().resolve("notes.doc"), "mine");
        Files.createFile(mine.folder().resolve("d.inkml"));
        Files.createSymbolicLink(mine.folder().resolve("e.inkml"), Path.of("/dev/zero"));
        MyDigits.Contents contents = again().list();
        assertThat(contents.digits()).extracting(MyDigit::label).containsExactly(5);
        assertThat(contents.leftOut()).hasSize(5);
        for (String name : List.of("a.inkml", "b.inkml", "c-3.png", "notes.doc", "d.inkml")) {
            assertThat(contents.leftOut()).anyMatch(reason -> reason.contains(name));
            assertThat(mine.folder().resolve(name)).exists();
        }
    }

    @Test
    void everyTruncationOfADigitIsADigitOrASentence() throws UserException, IOException {
        MyDigit digit = mine.add(PEN.ink(3, 0), 3, "");
        Path file = mine.file(digit.id());
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 200) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            MyDigits.Contents contents = again().list();
            assertThat(contents.digits().size() + contents.leftOut().size()).isEqualTo(1);
        }
        Files.write(file, whole);
        assertThat(again().list().digits()).containsExactly(digit);
    }

    @Test
    void twoProgramsAtOnceLoseNothing() throws UserException {
        MyDigits other = again();
        mine.add(PEN.ink(1, 0), 1, "one");
        other.add(PEN.ink(2, 0), 2, "other");
        mine.add(PEN.ink(3, 0), 3, "one");
        assertThat(again().list().digits()).extracting(MyDigit::label).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(again().list().digits())
                .extracting(MyDigit::origin)
                .containsExactlyInAnyOrder("one", "other", "one");
        assertThat(mine.list()).isEqualTo(other.list());
    }

    @Test
    void noIndexLineCanBeForged() throws UserException {
        MyDigit digit = mine.add(PEN.ink(1, 0), 1, "a\nb\tc\nanother\tline");
        assertThat(again().list().digits().get(0).origin()).isEqualTo("a b c another line");
        assertThat(digit.origin()).isEqualTo("a b c another line");
    }

    @Test
    void aCancelledOrFailingImportKeepsNone() throws UserException {
        Ink ink = PEN.ink(1, 0);
        List<MyDigits.Addition> many = Stream.generate(() -> new MyDigits.Addition(ink, null, 1, ""))
                .limit(5)
                .toList();
        Progress cancelled = new Progress() {
            private long at;

            @Override
            public void show(long done, long total) {
                at = done;
            }

            @Override
            public boolean cancelled() {
                return at == 2;
            }
        };
        assertThatThrownBy(() -> mine.addAll(many, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(mine.list().digits()).isEmpty();
    }

    @Test
    void exportAndImportKeepEveryDigit() throws UserException {
        mine.add(PEN.ink(1, 0), 1, "");
        mine.add(PEN.ink(8, 0), 8, "");
        mine.add(image(4), 4, "");
        MyDigits.Contents contents = mine.list();
        DigitSet set = mine.set(contents);
        Path pictures = home.resolve("pictures");
        Path idx = home.resolve("idx");
        Path inkml = home.resolve("mine.inkml");
        PictureExport.write(set, pictures, Progress.NONE);
        IdxFolder.write(idx, "", set);
        assertThat(MyDigitsExchange.writeInkMl(contents.digits(), inkml)).isEqualTo(2);
        for (Path source : List.of(pictures, idx, inkml)) {
            Directories elsewhere = Directories.below(home.resolve("home of " + source.getFileName()));
            MyDigits imported = new MyDigits(elsewhere);
            int count = new MyDigitsExchange(imported)
                    .add(source, new DataSources(elsewhere, Optional.empty()), Progress.NONE);
            assertThat(count).isEqualTo(source.equals(inkml) ? 2 : 3);
            List<DigitImage> images = contents.digits().stream()
                    .filter(d -> !source.equals(inkml) || d.ink().isPresent())
                    .map(d -> DigitImage.ofBytes(d.image().toBytes(), 0))
                    .toList();
            assertThat(imported.list().digits())
                    .extracting(d -> DigitImage.ofBytes(d.image().toBytes(), 0))
                    .containsExactlyInAnyOrderElementsOf(images);
        }
    }

    @Test
    void aFolderWithATrainingAndATestPartIsImportedWhole() throws UserException {
        Path folder = home.resolve("both");
        IdxFolder.write(folder, "train-", SyntheticDigits.set(3, 1));
        IdxFolder.write(folder, "t10k-", SyntheticDigits.set(2, 5));
        DataSources sources = new DataSources(Directories.below(home), Optional.empty());
        assertThat(new MyDigitsExchange(mine).add(folder, sources, Progress.NONE))
                .isEqualTo(5);
    }

    @Test
    void mineIsASource() throws UserException {
        DataSources sources = new DataSources(Directories.below(home), Optional.empty());
        assertThatThrownBy(() -> sources.load("mine", Part.TRAINING))
                .hasMessageStartingWith("My digits are still none");
        mine.add(PEN.ink(1, 0), 1, "");
        mine.add(image(4), 4, "");
        DigitSet set = sources.load("mine", Part.TRAINING);
        assertThat(set.size()).isEqualTo(2);
        assertThat(set.hash()).isEqualTo(sources.load("mine", Part.TEST).hash());
        assertThat(sources.load("mine+synthetic:10", Part.TRAINING).size()).isEqualTo(12);
        assertThat(sources.test("mine")).isEmpty();
    }
}

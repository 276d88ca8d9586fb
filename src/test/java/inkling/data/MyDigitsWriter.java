package inkling.data;

import inkling.platform.Directories;
import inkling.platform.UserException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Adds, relabels, deletes and restores My digits without end, and says in a file what was acknowledged: a program to be killed.
 * Arguments: home, the file of acknowledgements, a seed.
 */
final class MyDigitsWriter {

    private MyDigitsWriter() {}

    public static void main(String[] args) throws IOException, UserException {
        MyDigits mine = new MyDigits(Directories.below(Path.of(args[0])));
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[2]));
        SyntheticDigits pen = new SyntheticDigits(1);
        Deque<String> own = new ArrayDeque<>();
        try (FileOutputStream said = new FileOutputStream(args[1], true)) {
            for (int i = 0; ; i++) {
                int label = random.nextInt(10);
                if (own.size() < 2 || random.nextInt(3) > 0) {
                    String id = i % 3 == 0
                            ? mine.add(new inkling.ink.InkRasterizer().rasterize(pen.ink(label, i)), label, "test")
                                    .id()
                            : mine.add(pen.ink(label, i), label, "test").id();
                    own.add(id);
                    say(said, "is", id, label);
                } else if (random.nextBoolean()) {
                    String id = own.remove();
                    own.add(id);
                    say(said, "maybe", id, label);
                    mine.relabel(id, label);
                    say(said, "is", id, label);
                } else {
                    String id = own.remove();
                    own.add(id);
                    say(said, "away", id, 0);
                    mine.delete(List.of(id));
                    mine.restore(List.of(id));
                    say(said, "back", id, 0);
                }
            }
        }
    }

    private static void say(FileOutputStream said, String what, String id, int label) throws IOException {
        said.write((what + " " + id + " " + label + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}

package inkling;

import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.ModelContents;
import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.AtomicFiles;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.testing.TestModels;
import inkling.testing.TestRuns;
import inkling.training.RunFolder;
import inkling.training.RunStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A process that saves everything the program saves, over and over, and says after each save what is safe by now. */
final class KeepsSaving {

    private KeepsSaving() {}

    public static void main(String[] arguments) throws Exception {
        Directories directories = Directories.below(Path.of(arguments[0]));
        int number = Integer.parseInt(arguments[1]);
        RunStore store = new RunStore(directories);
        RunFolder run = store.list().isEmpty()
                ? store.create(TestRuns.plan())
                : store.list().get(0).folder();
        try (Settings settings = Settings.open(directories)) {
            System.out.println("started 0");
            while (true) {
                number++;
                settings.put("saved", number);
                settings.flush();
                System.out.println("settings " + number);
                StoredModel model = numbered(number);
                ModelFile.write(model(directories), model, TestModels.CONFIGURATION);
                System.out.println("model " + number);
                ModelFile.write(
                        run.checkpoint(),
                        new ModelContents(
                                model,
                                TestModels.CONFIGURATION,
                                Optional.of("{\"at\": " + number + "}"),
                                Map.of(ModelContents.Vector.UPDATER, model.parameters())));
                System.out.println("checkpoint " + number);
                store.rename(run, "Run " + number);
                System.out.println("run " + number);
                AtomicFiles.write(drawing(directories), out -> InkMl.write(out, List.of(drawn(model.parameters()))));
                System.out.println("drawing " + number);
            }
        }
    }

    static Path model(Directories directories) {
        return directories.data().resolve("models").resolve("mine.zip");
    }

    static Path drawing(Directories directories) {
        return directories.data().resolve("last.inkml");
    }

    /** All its weights are the number, so that a mixture of two saves would show. */
    private static StoredModel numbered(int number) {
        StoredModel model = TestModels.linear("Model", 1);
        float[] weights = new float[model.parameters().length];
        Arrays.fill(weights, number);
        return new StoredModel(model.card(), model.network(), weights);
    }

    private static LabelledInk drawn(float[] weights) {
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 0; i < 300; i++) {
            points.add(new Point(weights[i], i, 10 * i));
        }
        return new LabelledInk(new Ink(List.of(new Stroke(points))), OptionalInt.empty(), "");
    }

    /** What is on the disk: for each kind of file the number of its last save; 0 where it was never saved. */
    static Map<String, Integer> onDisk(Directories directories) throws Exception {
        Map<String, Integer> found = new java.util.HashMap<>();
        Settings settings = Settings.openReadOnly(directories);
        found.put("settings", (int) settings.number("saved", 0, 0, 1e9));
        found.put(
                "model",
                Files.exists(model(directories))
                        ? same(ModelFile.read(model(directories)).parameters())
                        : 0);
        RunStore store = new RunStore(directories);
        int checkpoint = 0;
        int name = 0;
        for (RunStore.Entry entry : store.list()) {
            name = entry.info().name().startsWith("Run ")
                    ? Integer.parseInt(entry.info().name().substring(4))
                    : 0;
            if (Files.exists(entry.folder().checkpoint())) {
                ModelContents contents = ModelFile.readAll(entry.folder().checkpoint());
                checkpoint = same(contents.model().parameters());
                if (same(contents.vector(ModelContents.Vector.UPDATER).orElseThrow()) != checkpoint) {
                    throw new IllegalStateException("Weights and optimiser are of two checkpoints");
                }
            }
        }
        found.put("checkpoint", checkpoint);
        found.put("run", name);
        found.put(
                "drawing",
                Files.exists(drawing(directories))
                        ? (int) InkMl.read(drawing(directories))
                                .get(0)
                                .ink()
                                .strokes()
                                .get(0)
                                .points()
                                .get(299)
                                .x()
                        : 0);
        return found;
    }

    private static int same(float[] weights) {
        for (float weight : weights) {
            if (weight != weights[0]) {
                throw new IllegalStateException("Weights of two saves are mixed");
            }
        }
        return (int) weights[0];
    }
}

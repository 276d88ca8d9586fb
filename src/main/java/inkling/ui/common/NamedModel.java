package inkling.ui.common;

import inkling.model.ModelLibrary;
import inkling.platform.Directories;
import inkling.training.RunStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A model at hand and what people call it.
 *
 * @param id what {@link ModelLibrary#open} takes
 * @param name "The bundled model", the name of a run, or that of a file
 */
public record NamedModel(String id, String name) {

    private static final String RUN = "run:";

    /** All there are, in the library's order. Reads files: not on the JavaFX thread. */
    public static List<NamedModel> list(Directories directories) throws IOException {
        Map<String, String> runs = new RunStore(directories)
                .list().stream()
                        .collect(Collectors.toMap(entry -> entry.folder().id(), entry -> entry.info()
                                .name()));
        return new ModelLibrary(directories)
                .list().stream()
                        .map(entry -> new NamedModel(entry.id(), name(entry.id(), runs)))
                        .toList();
    }

    /** @param runs name of each run by its folder; two of the same name are told apart by their folders */
    static String name(String id, Map<String, String> runs) {
        if (id.equals(ModelLibrary.BUNDLED)) {
            return "The bundled model";
        }
        String file = id.substring(id.indexOf(':') + 1);
        String run = runs.getOrDefault(file, file);
        if (!id.startsWith(RUN) || run.equals(file)) {
            return file;
        }
        boolean alone = runs.values().stream().filter(run::equals).limit(2).count() < 2;
        return alone ? run : run + " (" + file + ")";
    }
}

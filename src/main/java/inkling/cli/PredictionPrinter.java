package inkling.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import inkling.model.Prediction;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;

/** Answers as lines for people or as JSON for programs. The names and the order of columns are a promise. */
final class PredictionPrinter {

    private final Terminal terminal;
    private final boolean json;
    private final int top;

    PredictionPrinter(Terminal terminal, boolean json, int top) {
        this.terminal = terminal;
        this.json = json;
        this.top = top;
    }

    /** @param item of the file, 0 for the first */
    void digit(Path file, int item, Prediction prediction, OptionalInt label) {
        if (!json) {
            terminal.result(file + columns(prediction) + (prediction.rejected() ? "\tnot a digit" : ""));
            return;
        }
        ObjectNode object = Json.object();
        object.put("file", file.toString());
        object.put("item", item);
        answer(object, prediction);
        if (label.isPresent()) {
            object.put("label", label.getAsInt());
        } else {
            object.putNull("label");
        }
        terminal.result(Json.line(object));
    }

    private String columns(Prediction prediction) {
        StringBuilder columns = new StringBuilder();
        int[] ranking = prediction.ranking();
        for (int i = 0; i < top; i++) {
            columns.append(String.format(Locale.ROOT, "\t%d\t%.4f", ranking[i], prediction.probability(ranking[i])));
        }
        return columns.toString();
    }

    private static void answer(ObjectNode object, Prediction prediction) {
        object.put("digit", prediction.digit());
        object.put("confidence", prediction.confidence());
        Json.addAll(object.putArray("probabilities"), prediction.probabilities());
        object.put("rejected", prediction.rejected());
    }
}

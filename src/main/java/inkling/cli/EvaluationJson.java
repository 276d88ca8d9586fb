package inkling.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import inkling.evaluation.ClassificationReport;
import inkling.evaluation.Evaluation;

/** An evaluation as programs read it. The names are a promise. */
final class EvaluationJson {

    private EvaluationJson() {}

    static ObjectNode of(Evaluation evaluation) {
        ObjectNode object = Json.object();
        object.put("count", evaluation.count());
        object.put("correct", evaluation.correct());
        Json.put(object, "accuracy", evaluation.accuracy());
        Json.put(object, "nll", evaluation.nll());
        Json.put(object, "ece", evaluation.ece());
        object.put("rejected", evaluation.rejected());
        object.put("digits_rejected", evaluation.digitsRejected());
        object.put("outliers", evaluation.outliers());
        object.put("outliers_rejected", evaluation.outliersRejected());
        ArrayNode confusion = object.putArray("confusion");
        for (int[] row : evaluation.confusion().toArray()) {
            ArrayNode counts = confusion.addArray();
            for (int count : row) {
                counts.add(count);
            }
        }
        ArrayNode perClass = object.putArray("per_class");
        for (ClassificationReport.Row row : evaluation.report().digits()) {
            ObjectNode figures = perClass.addObject();
            figures.put("digit", Integer.parseInt(row.name()));
            figures.put("precision", row.precision());
            figures.put("recall", row.recall());
            figures.put("f1", row.f1());
            figures.put("support", row.support());
        }
        Json.put(object, "seconds", evaluation.seconds());
        object.put("model", evaluation.card().name());
        object.put("data", evaluation.data().name());
        return object;
    }
}

package inkling.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import inkling.training.EpochResult;
import inkling.training.RunFolder;
import inkling.training.TrainingEvent;

/** A training as programs read it: one event object a line on standard output. The names are a promise. */
final class TrainJson implements TrainView {

    private final Terminal terminal;
    private final RunFolder run;

    TrainJson(Terminal terminal, RunFolder run) {
        this.terminal = terminal;
        this.run = run;
    }

    @Override
    public void show(TrainingEvent event) {
        if (event instanceof TrainingEvent.Batch e) {
            batch(e);
        } else if (event instanceof TrainingEvent.Epoch e) {
            epoch(e);
        } else if (event instanceof TrainingEvent.Started e) {
            started(e);
        } else if (event instanceof TrainingEvent.Checkpoint e) {
            print(event("checkpoint").put("batch", e.batch()));
        } else if (event instanceof TrainingEvent.Warning e) {
            print(event("warning").put("message", e.message()));
        }
    }

    private void started(TrainingEvent.Started e) {
        ObjectNode object = event("started").put("run", run.id());
        object.put("folder", run.path().toString());
        object.put("preset", e.plan().preset());
        object.put("data", e.plan().data());
        object.put("epochs", e.plan().epochs());
        object.put("batch_size", e.plan().batch());
        Json.put(object, "learning_rate", e.plan().schedule().peak());
        object.put("seed", e.plan().seed());
        object.put("threads", e.plan().threads());
        object.put("batches_per_epoch", e.batchesPerEpoch());
        object.put("total_batches", e.totalBatches());
        object.put("batches_done", e.batchesDone());
        object.put("training_images", e.trainingImages());
        object.put("validation_images", e.validationImages());
        print(object);
    }

    private void batch(TrainingEvent.Batch e) {
        ObjectNode object = event("batch").put("batch", e.batch()).put("epoch", e.epoch());
        Json.put(object, "loss", e.loss());
        Json.put(object, "accuracy", e.accuracy());
        Json.put(object, "learning_rate", e.learningRate());
        Json.put(object, "images_per_second", e.imagesPerSecond());
        Json.put(object, "seconds", e.seconds());
        print(object);
    }

    private void epoch(TrainingEvent.Epoch e) {
        EpochResult result = e.result();
        ObjectNode object = event("epoch").put("epoch", result.epoch()).put("batch", e.batch());
        Json.put(object, "loss", result.loss());
        Json.put(object, "accuracy", result.accuracy());
        Json.put(object, "validation_loss", result.validationLoss());
        Json.put(object, "validation_accuracy", result.validationAccuracy());
        Json.put(object, "learning_rate", result.learningRate());
        Json.put(object, "images_per_second", result.imagesPerSecond());
        Json.put(object, "seconds", result.seconds());
        print(object);
    }

    @Override
    public void ended(TrainingEvent event) {
        if (event instanceof TrainingEvent.Stopped e) {
            print(event("stopped").put("batch", e.batch()).put("run", run.id()));
        } else if (event instanceof TrainingEvent.Failed e) {
            print(event("failed")
                    .put("reason", e.reason())
                    .put("hint", e.hint())
                    .put("run", run.id()));
        }
    }

    @Override
    public void finished(TrainResult result) {
        ObjectNode object = event("finished");
        Json.put(object, "test_accuracy", result.end().testAccuracy().orElse(Double.NaN));
        Json.put(object, "images_per_second", result.imagesPerSecond());
        object.put("model", result.model().toString());
        object.put("run", run.id());
        object.put("folder", run.path().toString());
        object.put("reason", result.end().reason());
        object.put("epochs", result.epochs().size());
        Json.put(object, "seconds", result.seconds());
        print(object);
    }

    private static ObjectNode event(String name) {
        return Json.object().put("event", name);
    }

    private void print(ObjectNode object) {
        terminal.result(Json.line(object));
    }
}

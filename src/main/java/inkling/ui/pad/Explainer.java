package inkling.ui.pad;

import inkling.explain.Occlusion;
import inkling.explain.SmallestChange;
import inkling.explain.StrokeAttribution;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.model.Classifier;
import inkling.platform.Progress;
import java.util.function.BooleanSupplier;

/** Puts one question about an answer to the network. */
record Explainer(Classifier classifier, InkRasterizer rasterizer) {

    /** @throws java.util.concurrent.CancellationException once {@code superseded} says so */
    Why explain(Ink ink, WhyView.Question question, BooleanSupplier superseded) {
        Progress progress = new UntilSuperseded(superseded);
        return switch (question) {
            case STROKES -> new Why.Strokes(ink, new StrokeAttribution(classifier, rasterizer).of(ink, progress));
            case PATCHES -> {
                InkRasterizer.Stages stages = rasterizer.stages(ink);
                int digit = classifier.predict(stages.image()).digit();
                yield new Why.Patches(
                        ink, stages.centred(), new Occlusion(classifier).of(stages.image(), digit, progress));
            }
            case FLIP -> new Why.Flip(ink, new SmallestChange(classifier).of(ink, progress));
        };
    }

    private record UntilSuperseded(BooleanSupplier superseded) implements Progress {
        @Override
        public void show(long done, long total) {
            // Short enough that nobody waits for a bar.
        }

        @Override
        public boolean cancelled() {
            return superseded.getAsBoolean();
        }
    }
}

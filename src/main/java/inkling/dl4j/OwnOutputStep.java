package inkling.dl4j;

import java.util.ArrayList;
import java.util.List;

/** A step that computes into memory of its own; frees that, and whatever else it is given to keep, when closed. */
abstract class OwnOutputStep implements LayerStep {

    private final Tensor output;
    private final Tensor outputGradient;
    private final List<NativeMemory> parts = new ArrayList<>();

    /** @param learns whether something at or before this step needs the gradient by its output */
    OwnOutputStep(Stage stage, boolean learns) {
        this.output = kept(stage.allocate(stage.out()));
        this.outputGradient = learns ? kept(stage.allocate(stage.out())) : null;
    }

    /** Frees it together with this step. */
    final <T extends NativeMemory> T kept(T part) {
        parts.add(part);
        return part;
    }

    @Override
    public final Tensor output() {
        return output;
    }

    @Override
    public final Tensor outputGradient() {
        return outputGradient;
    }

    @Override
    public final void close() {
        parts.forEach(NativeMemory::close);
    }
}

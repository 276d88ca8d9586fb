package inkling.ui.training;

import inkling.ui.common.DigitColors;
import inkling.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;

/** Which lines the charts show: those of the run on the screen and of the kept runs laid over it, each in a colour of its own. */
final class CurvesShown {

    private static final int VALIDATION = 1;
    private static final int[] OTHERS = {2, 4, 6, 3, 5, 8, 9, 7};

    private final TrainingModel model;
    private final RunsModel runs;
    private final Map<Path, RunCurves> loaded = new HashMap<>();

    CurvesShown(TrainingModel model, RunsModel runs) {
        this.model = model;
        this.runs = runs;
    }

    void keep(RunRow run, RunCurves curves) {
        loaded.put(run.folder(), curves);
    }

    /** Read again when it is shown the next time: it may have gone on meanwhile. */
    void forget(RunRow run) {
        loaded.remove(run.folder());
    }

    boolean has(RunRow run) {
        return loaded.containsKey(run.folder());
    }

    List<Line> lines(Unit unit, double span, Theme theme) {
        List<RunRow> over = runs.overlaid().stream().filter(this::has).toList();
        List<Line> lines = new ArrayList<>();
        if (!model.curves().isEmpty() || over.isEmpty()) {
            boolean alone = over.isEmpty();
            Color own = theme.accent();
            lines.addAll(model.curves()
                    .lines(unit, alone ? "" : model.runName(), span, own, alone ? DigitColors.of(VALIDATION) : own));
        }
        for (int i = 0; i < over.size(); i++) {
            Color color = DigitColors.of(OTHERS[i % OTHERS.length]);
            lines.addAll(
                    loaded.get(over.get(i).folder()).lines(unit, over.get(i).name(), span, color, color));
        }
        return lines;
    }
}

package inkling.ui.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;

/** The names of a chart's lines; a click hides a line or brings it back. */
final class CurveLegend extends FlowPane {

    private final Set<String> hidden = new HashSet<>();
    private final Runnable changed;
    private List<String> shown = List.of();

    CurveLegend(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("curve-legend");
        setMinWidth(0);
    }

    Set<String> hidden() {
        return hidden;
    }

    void show(List<Line> lines) {
        Map<String, Line> named = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.style() != Line.Style.FAINT) {
                named.putIfAbsent(line.name(), line);
            }
        }
        List<String> names = new ArrayList<>();
        named.values().forEach(line -> names.add(line.name() + line.color()));
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        getChildren().setAll(named.values().stream().map(this::entry).toList());
    }

    private ToggleButton entry(Line line) {
        ToggleButton entry = new ToggleButton(line.name(), swatch(line));
        entry.getStyleClass().add("legend-entry");
        entry.setSelected(!hidden.contains(line.name()));
        entry.setAccessibleText("Show " + line.name());
        entry.setOnAction(e -> {
            if (entry.isSelected()) {
                hidden.remove(line.name());
            } else {
                hidden.add(line.name());
            }
            changed.run();
        });
        return entry;
    }

    private static javafx.scene.shape.Line swatch(Line line) {
        javafx.scene.shape.Line swatch = new javafx.scene.shape.Line(0, 0, 16, 0);
        Color color = line.color();
        swatch.setStroke(color);
        swatch.setStrokeWidth(2);
        if (line.style() == Line.Style.MARKED) {
            swatch.getStrokeDashArray().addAll(4.0, 4.0);
        }
        return swatch;
    }
}

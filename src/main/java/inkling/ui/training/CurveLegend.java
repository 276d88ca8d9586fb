package inkling.ui.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;

/** The names of a chart's lines; a click hides a line or brings it back. */
final class CurveLegend extends FlowPane {

    private static final int MOST_ENTRIES = 4;

    private final Set<String> hidden = new HashSet<>();
    private final Runnable changed;
    private int most = MOST_ENTRIES;
    private List<String> shown = List.of();

    CurveLegend(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("curve-legend");
        setMinWidth(0);
    }

    /** One row, whatever there is: for a chart that has no height to spare. */
    void setCompact() {
        most = 1;
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
        if (named.size() > most) {
            getChildren().setAll(menu(named.values()));
        } else {
            getChildren().setAll(named.values().stream().map(this::entry).toList());
        }
    }

    /** Several runs laid over each other have more lines than a header has room for. */
    private MenuButton menu(Collection<Line> named) {
        MenuButton menu = new MenuButton(named.size() + " lines");
        menu.getStyleClass().add("legend-entry");
        menu.setTooltip(new Tooltip("Which line is which, and which are shown"));
        for (Line line : named) {
            CheckMenuItem item = new CheckMenuItem(line.name(), swatch(line));
            item.setSelected(!hidden.contains(line.name()));
            item.setOnAction(e -> show(line, item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show(Line line, boolean on) {
        if (on) {
            hidden.remove(line.name());
        } else {
            hidden.add(line.name());
        }
        changed.run();
    }

    private ToggleButton entry(Line line) {
        ToggleButton entry = new ToggleButton(line.name(), swatch(line));
        entry.getStyleClass().add("legend-entry");
        entry.setSelected(!hidden.contains(line.name()));
        entry.setAccessibleText("Show " + line.name());
        entry.setOnAction(e -> show(line, entry.isSelected()));
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

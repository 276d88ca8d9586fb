package inkling.ui.training;

import inkling.ui.common.Appearance;
import inkling.ui.common.Icons;
import inkling.ui.common.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** A chart with its heading, its legend, which hides lines, and its export. */
final class CurveCard extends VBox {

    private final CurveChart chart;
    private final Appearance appearance;
    private final CurveLegend legend = new CurveLegend(this::redraw);
    private final CurveView view;
    private final MenuButton menu;
    private final Label nothing = new Label();
    private final ChangeListener<Theme> retheme;
    private List<Line> lines = List.of();

    /**
     * @param export asks where to, given the heading and what to write the file with
     */
    CurveCard(String heading, Unit unit, Appearance appearance, BiConsumer<CurveChart, String> export) {
        this.appearance = appearance;
        chart = new CurveChart(unit);
        getStyleClass().addAll("card", "curve-card");
        Label title = new Label(heading);
        title.getStyleClass().add("curve-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        view = new CurveView(chart);
        Button all = Icons.button(Feather.MAXIMIZE, "Show all (double click)", chart::resetZoom);
        all.visibleProperty().bind(view.zoomed());
        all.managedProperty().bind(view.zoomed());
        menu = exportMenu(heading, export);
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox header = new HBox(title, legend, all, menu);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("gap");
        nothing.getStyleClass().add("muted");
        nothing.setMouseTransparent(true);
        nothing.setWrapText(true);
        nothing.setTextAlignment(TextAlignment.CENTER);
        StackPane plot = new StackPane(view, nothing);
        plot.setMinHeight(0);
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(header, plot);
        retheme = (o, was, is) -> chart.setTheme(is);
        appearance.theme().addListener(retheme);
        chart.setTheme(appearance.theme().get());
        setAccessibleText(heading + " curve");
    }

    private MenuButton exportMenu(String heading, BiConsumer<CurveChart, String> export) {
        MenuButton menu = Icons.named(new MenuButton(null, Icons.of(Feather.DOWNLOAD)), "Save this chart");
        menu.getStyleClass().add("no-arrow");
        for (String format : List.of("png", "svg", "csv")) {
            MenuItem item = new MenuItem("Save as " + format.toUpperCase(java.util.Locale.ROOT));
            item.setOnAction(e -> export.accept(
                    chart, heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "." + format));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** What stands in the empty chart. */
    void sayWhenEmpty(String words) {
        nothing.setText(words);
    }

    void show(List<Line> newLines) {
        lines = List.copyOf(newLines);
        legend.show(lines);
        redraw();
    }

    private void redraw() {
        Set<String> hidden = new HashSet<>(legend.hidden());
        chart.show(lines.stream().filter(line -> !hidden.contains(line.name())).toList());
        boolean empty = lines.stream().allMatch(line -> line.curve().size() == 0);
        nothing.setVisible(empty);
        view.setVisible(!empty);
        legend.setVisible(!empty);
        menu.setVisible(!empty);
    }

    /** For a small chart. */
    CurveCard compact() {
        chart.setCompact();
        legend.setCompact();
        return this;
    }

    void setLogScale(boolean log) {
        chart.setLogScale(log);
    }

    void dispose() {
        appearance.theme().removeListener(retheme);
    }
}

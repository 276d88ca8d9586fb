package inkling.ui.gallery;

import inkling.ui.common.Icons;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The drawer below the images: a row of tabs, and what the open one shows. Pressing the open tab again closes the drawer. */
final class Drawer extends VBox implements AutoCloseable {

    private static final double TAB_GAP = 4;
    private static final System.Logger LOG = System.getLogger(Drawer.class.getName());

    private final FlowPane header = new FlowPane(TAB_GAP, TAB_GAP);
    private final StackPane place = new StackPane();
    private final Map<DrawerTab, Region> made = new HashMap<>();
    private final Map<DrawerTab, ToggleButton> buttons = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<DrawerTab>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());

    Drawer(List<DrawerTab> tabs) {
        getStyleClass().add("drawer");
        setId("drawer");
        header.getStyleClass().add("drawer-tabs");
        header.setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().add("drawer-content");
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().add(header);
        tabs.forEach(tab -> insert(header.getChildren().size(), tab));
    }

    private void insert(int at, DrawerTab tab) {
        ToggleButton button = new ToggleButton(tab.title(), Icons.of(tab.icon()));
        button.setId("drawer-" + tab.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.setTooltip(new Tooltip(tab.purpose()));
        button.setAccessibleHelp(tab.purpose());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        button.setOnAction(e -> show(button.isSelected() ? Optional.of(tab) : Optional.empty()));
        buttons.put(tab, button);
        header.getChildren().add(at, button);
    }

    /** Adds a tab before all others, or takes it away again. */
    void setFirst(DrawerTab tab, boolean there) {
        if (there && !buttons.containsKey(tab)) {
            insert(0, tab);
        } else if (!there && buttons.containsKey(tab)) {
            if (open.get().equals(Optional.of(tab))) {
                show(Optional.empty());
            }
            place.getChildren().clear();
            header.getChildren().remove(buttons.remove(tab));
            made.remove(tab);
        }
    }

    /** Opens this tab, or closes the drawer. */
    void show(Optional<DrawerTab> tab) {
        buttons.forEach((each, button) -> button.setSelected(tab.equals(Optional.of(each))));
        getChildren().remove(place);
        if (tab.isPresent()) {
            place.getChildren().setAll(made.computeIfAbsent(tab.get(), missing -> missing.content()
                    .get()));
            getChildren().add(place);
        }
        open.set(tab);
    }

    /** Which tab is open. */
    ReadOnlyObjectProperty<Optional<DrawerTab>> open() {
        return open.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return buttons.isEmpty();
    }

    @Override
    public void close() {
        for (Region content : made.values()) {
            if (content instanceof AutoCloseable closeable) {
                try {
                    closeable.close();
                } catch (Exception e) {
                    LOG.log(System.Logger.Level.WARNING, "A part of the Gallery did not close well", e);
                }
            }
        }
    }
}

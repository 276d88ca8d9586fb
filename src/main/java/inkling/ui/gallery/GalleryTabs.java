package inkling.ui.gallery;

import inkling.explain.HiddenLayer;
import inkling.ui.common.Desk;
import inkling.ui.gallery.drawer.CompareTab;
import inkling.ui.gallery.drawer.Looking;
import inkling.ui.gallery.drawer.MapTab;
import inkling.ui.gallery.drawer.MatrixTab;
import inkling.ui.gallery.drawer.ReliabilityTab;
import inkling.ui.gallery.drawer.ReportTab;
import inkling.ui.gallery.drawer.TabFrame;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** What the drawer below the images holds. */
final class GalleryTabs {

    private GalleryTabs() {}

    static List<DrawerTab> of(GalleryContext context) {
        Looking looking = Pointing.at(context.model());
        return List.of(
                new DrawerTab(
                        "Confusion matrix",
                        "Which digits are taken for which",
                        Feather.GRID,
                        () -> new TabFrame(new MatrixTab(looking))),
                new DrawerTab(
                        "Report",
                        "Precision, recall and F1 of each digit",
                        Feather.LIST,
                        () -> new TabFrame(new ReportTab(looking))),
                new DrawerTab(
                        "Reliability",
                        "Whether 90 % sure is right nine times in ten",
                        Feather.BAR_CHART_2,
                        () -> new TabFrame(new ReliabilityTab(looking))),
                new DrawerTab(
                        "Map", "The images as points, alike ones together", Feather.MAP, () -> map(context, looking)),
                new DrawerTab(
                        "Compare",
                        "Another model on the same images",
                        Feather.COLUMNS,
                        () -> compare(context, looking)));
    }

    private static TabFrame map(GalleryContext context, Looking looking) {
        Desk desk = context.desk();
        int cores = Runtime.getRuntime().availableProcessors();
        MapTab tab = new MapTab(
                looking,
                (done, failed) -> context.ask(cores, HiddenLayer::of, done, failed),
                desk.tasks(),
                desk.appearance().theme(),
                e -> desk.notices().problem("The map could not be drawn", e));
        return new TabFrame(tab, tab::close);
    }

    private static TabFrame compare(GalleryContext context, Looking looking) {
        Desk desk = context.desk();
        CompareTab tab = new CompareTab(
                looking, new OtherModels(context), desk.appearance().theme(), e -> desk.notices()
                        .problem("The models could not be compared", e));
        return new TabFrame(tab, tab::close);
    }
}

package inkling.ui.gallery;

import java.util.List;

/** What the drawer below the images holds. */
final class GalleryTabs {

    private GalleryTabs() {}

    static List<DrawerTab> of(GalleryContext context) {
        return List.of();
    }
}

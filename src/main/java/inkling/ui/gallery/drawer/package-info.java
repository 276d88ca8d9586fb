/**
 * What lies below the images of the Gallery: figures, charts and maps of an evaluation, each of which can be pointed at to see
 * the images behind it. They know an evaluation and a {@link inkling.ui.gallery.drawer.Pick}, not the Gallery.
 */
package inkling.ui.gallery.drawer;

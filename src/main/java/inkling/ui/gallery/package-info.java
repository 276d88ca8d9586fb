/** Gallery: the images of a set and what a network makes of them. */
package inkling.ui.gallery;

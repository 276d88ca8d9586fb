/** Settings and what the window remembers. */
package inkling.ui.settings;

/** The frame around the three places: rail, navigation, start, close. */
package inkling.ui.shell;

/** What several features of the window share: theme, digit colours, background tasks. */
package inkling.ui.common;

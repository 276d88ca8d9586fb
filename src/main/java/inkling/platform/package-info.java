/** Directories, settings, logging, crash reports, atomic files, named threads. */
package inkling.platform;

/** The command line: thin picocli commands over the core. */
package inkling.cli;

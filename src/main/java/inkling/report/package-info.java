/** Charts and picture grids as files, and text reports; drawn off screen. */
package inkling.report;

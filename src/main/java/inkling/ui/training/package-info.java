/** Train: plan, live curves, runs. */
package inkling.ui.training;

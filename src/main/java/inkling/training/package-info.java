/** Presets, plans, runs with their states, schedules, checkpoints and history; the engine is an interface here. */
package inkling.training;

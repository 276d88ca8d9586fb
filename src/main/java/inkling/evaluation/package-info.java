/** Predictions of a whole set and what they tell: confusion matrix, report, reliability, label suspects, comparison. */
package inkling.evaluation;

/** Why an answer was given: occlusion, strokes, smallest flipping change, nearest neighbours; over Classifier only. */
package inkling.explain;

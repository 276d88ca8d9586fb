package inkling.explain;

import inkling.ink.DigitImage;

/** A change to be tried. */
record Candidate(Change.Kind kind, double amount, double size, String words, DigitImage image) {}

package inkling.model;

import java.util.List;

/** A number as it was read, digit by digit from left to right; without digits for a blank drawing. */
public record NumberReading(List<DigitReading> digits) {

    public NumberReading {
        digits = List.copyOf(digits);
    }

    /** The most probable digits in a row, e.g. {@code 2026}; empty for a blank drawing. */
    public String text() {
        StringBuilder text = new StringBuilder();
        digits.forEach(digit -> text.append(digit.prediction().digit()));
        return text.toString();
    }

    /** The probability that every digit is right, 0 to 1, taking the grouping for granted; 0 for a blank drawing. */
    public double confidence() {
        return digits.isEmpty()
                ? 0
                : digits.stream()
                        .mapToDouble(digit -> digit.prediction().confidence())
                        .reduce(1, (a, b) -> a * b);
    }

    /** Whether something in the drawing is "not a digit". */
    public boolean rejected() {
        return digits.stream().anyMatch(digit -> digit.prediction().rejected());
    }
}

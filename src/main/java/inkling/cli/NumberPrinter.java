package inkling.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import inkling.ink.Box;
import inkling.model.DigitReading;
import inkling.model.NumberReading;
import java.nio.file.Path;
import java.util.Locale;

/** Numbers of several digits as lines for people or as JSON for programs. The names and the order of columns are a promise. */
final class NumberPrinter {

    private final Terminal terminal;
    private final boolean json;

    NumberPrinter(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    void number(Path file, NumberReading reading) {
        if (!json) {
            terminal.result(String.format(Locale.ROOT, "%s\t%s\t%.4f", file, reading.text(), reading.confidence())
                    + (reading.rejected() ? "\tnot all are digits" : ""));
            return;
        }
        ObjectNode object = Json.object();
        object.put("file", file.toString());
        object.put("number", reading.text());
        object.put("confidence", reading.confidence());
        ArrayNode digits = object.putArray("digits");
        reading.digits().forEach(digit -> add(digits, digit));
        terminal.result(Json.line(object));
    }

    private static void add(ArrayNode digits, DigitReading reading) {
        ObjectNode digit = digits.addObject();
        digit.put("digit", reading.prediction().digit());
        Box box = reading.box();
        digit.putArray("box").add(box.x()).add(box.y()).add(box.width()).add(box.height());
        digit.put("confidence", reading.prediction().confidence());
        Json.addAll(digit.putArray("probabilities"), reading.prediction().probabilities());
        digit.put("rejected", reading.prediction().rejected());
    }
}

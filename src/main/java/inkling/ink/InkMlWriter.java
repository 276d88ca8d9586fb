package inkling.ink;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes InkML: see {@link InkMl}. Numbers are written so that reading gives the same doubles. */
final class InkMlWriter {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ink xmlns="http://www.w3.org/2003/InkML">
              <traceFormat>
                <channel name="X" type="decimal" units="dev"/>
                <channel name="Y" type="decimal" units="dev"/>
                <channel name="T" type="decimal" units="ms"/>
              </traceFormat>
            """;

    private InkMlWriter() {}

    static void write(OutputStream out, List<LabelledInk> drawings) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(HEAD);
        for (LabelledInk drawing : drawings) {
            group(writer, drawing);
        }
        writer.write("</ink>\n");
        writer.flush();
    }

    private static void group(Writer writer, LabelledInk drawing) throws IOException {
        writer.write("  <traceGroup>\n");
        if (drawing.label().isPresent()) {
            annotation(writer, "truth", Integer.toString(drawing.label().getAsInt()));
        }
        if (!drawing.writer().isEmpty()) {
            annotation(writer, "writer", drawing.writer());
        }
        for (String note : drawing.notes()) {
            annotation(writer, InkMl.NOTE, note);
        }
        for (Stroke stroke : drawing.ink().strokes()) {
            writer.write("    <trace>");
            String separator = "";
            for (Point p : stroke.points()) {
                writer.write(separator);
                writer.write(number(p.x()));
                writer.write(' ');
                writer.write(number(p.y()));
                writer.write(' ');
                writer.write(number(p.time()));
                separator = ", ";
            }
            writer.write("</trace>\n");
        }
        writer.write("  </traceGroup>\n");
    }

    private static void annotation(Writer writer, String type, String text) throws IOException {
        writer.write("    <annotation type=\"" + type + "\">" + escaped(text) + "</annotation>\n");
    }

    /** The shortest decimal that reads back as the same number; whole numbers without a fraction. */
    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '<' || c == '>' || c == '&' || c == '\r') {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** The characters XML 1.0 knows. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}

package inkling.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** A JavaFX style sheet as rules, and the colours that its names stand for. Enough CSS for the sheets that this program uses. */
final class StyleSheet {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    private final List<Rule> rules = new ArrayList<>();

    /** One rule: its selectors and its declarations. */
    record Rule(String selector, Map<String, String> declarations) {}

    static StyleSheet of(String resource) throws IOException {
        StyleSheet sheet = new StyleSheet();
        try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                Map<String, String> declarations = new HashMap<>();
                for (String declaration : rule.group(2).split(";", -1)) {
                    int colon = declaration.indexOf(':');
                    if (colon > 0) {
                        declarations.put(
                                declaration.substring(0, colon).strip(),
                                declaration.substring(colon + 1).strip());
                    }
                }
                sheet.rules.add(new Rule(rule.group(1).strip().replaceAll("\\s+", " "), declarations));
            }
        }
        return sheet;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Adds what this sheet's rules for one selector name, over what is there. */
    void define(String selector, Map<String, String> names) {
        for (Rule rule : rules) {
            if (List.of(rule.selector.split(", ?", -1)).contains(selector)) {
                names.putAll(rule.declarations);
            }
        }
    }

    /** The colour of a value, through names; null where it is no plain colour. */
    static Color colour(String value, Map<String, String> names) {
        String text = value;
        for (int i = 0; i < 10 && names.containsKey(text); i++) {
            text = names.get(text);
        }
        return text.startsWith("#") || text.startsWith("rgb") || text.equals("transparent") || text.equals("white")
                ? Color.web(text)
                : null;
    }

    /** What one sees of a colour over another. */
    static Color over(Color top, Color below) {
        double a = top.getOpacity();
        return Color.color(
                top.getRed() * a + below.getRed() * (1 - a),
                top.getGreen() * a + below.getGreen() * (1 - a),
                top.getBlue() * a + below.getBlue() * (1 - a));
    }

    /** WCAG 2.1, success criterion 1.4.3: (lighter + 0.05) / (darker + 0.05), 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(Color c) {
        return .2126 * linear(c.getRed()) + .7152 * linear(c.getGreen()) + .0722 * linear(c.getBlue());
    }

    private static double linear(double v) {
        return v <= .04045 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4);
    }
}

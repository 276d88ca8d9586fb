package inkling.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.1 AA, computed from the style sheets: 4.5 for text, 3 for large text and for icons, in both themes. */
class ContrastTest {

    private static final List<String> OURS = List.of(
            "app.css",
            "/inkling/ui/training/training.css",
            "/inkling/ui/gallery/gallery.css",
            "/inkling/ui/mydigits/mydigits.css");

    /** What text lies on where its own rule names no background. */
    private static final List<String> GROUNDS = List.of("-ink-desk", "-ink-card", "-color-bg-overlay");

    /** Set in 24 px or more, by another rule of the same label. */
    private static final Set<String> LARGE = Set.of(".answer.unsure");

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(StyleSheet.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(StyleSheet.contrast(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(.01));
    }

    @ParameterizedTest
    @EnumSource
    void theThemesOwnTextCanBeRead(Theme theme) throws IOException {
        Map<String, String> names = names(theme);
        List<String> faint = new ArrayList<>();
        for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg", "-color-danger-fg")) {
            for (String ground : GROUNDS) {
                check(text + " on " + ground, colour(text, names), colour(ground, names), 4.5, faint);
            }
        }
        for (String emphasis : List.of("-color-accent-emphasis", "-color-danger-emphasis")) {
            check(
                    "-color-fg-emphasis on " + emphasis,
                    colour("-color-fg-emphasis", names),
                    colour(emphasis, names),
                    4.5,
                    faint);
        }
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyColourOfTextAndIconsInOurSheetsCanBeSeen(Theme theme) throws IOException {
        Map<String, String> names = names(theme);
        List<String> faint = new ArrayList<>();
        int looked = 0;
        for (String sheet : OURS) {
            for (StyleSheet.Rule rule : StyleSheet.of(sheet).rules()) {
                Map<String, String> declared = rule.declarations();
                for (String property : List.of("-fx-text-fill", "-fx-icon-color")) {
                    if (declared.containsKey(property)) {
                        looked++;
                        checkRule(rule, property, names, faint);
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(15);
        assertThat(faint).isEmpty();
    }

    /** Charts and the paper are painted by hand with colours of {@link Theme}. */
    @ParameterizedTest
    @EnumSource
    void whatIsPaintedByHandCanBeSeen(Theme theme) {
        List<String> faint = new ArrayList<>();
        for (Color ground : new Color[] {theme.background(), theme.card()}) {
            check("text", theme.text(), ground, 4.5, faint);
            check("muted", theme.muted(), ground, 4.5, faint);
            check("accent", theme.accent(), ground, 3, faint);
            check("danger", theme.danger(), ground, 3, faint);
        }
        check("ink on paper", theme.ink(), theme.paper(), 7, faint);
        assertThat(faint).isEmpty();
    }

    private static void checkRule(
            StyleSheet.Rule rule, String property, Map<String, String> names, List<String> faint) {
        Color text = StyleSheet.colour(rule.declarations().get(property), names);
        assertThat(text).as(rule.selector() + " " + property).isNotNull();
        double opacity = Double.parseDouble(rule.declarations().getOrDefault("-fx-opacity", "1"));
        double least = property.equals("-fx-icon-color") || isLarge(rule) ? 3 : 4.5;
        String own = rule.declarations().get("-fx-background-color");
        Color background = own == null ? null : StyleSheet.colour(own.replaceFirst(".*, *", ""), names);
        List<String> grounds = rule.selector().startsWith(".paper") ? List.of("-ink-paper") : GROUNDS;
        for (String ground : grounds) {
            Color below = colour(ground, names);
            Color behind = background == null ? below : StyleSheet.over(background, below);
            Color seen = StyleSheet.over(text.deriveColor(0, 1, 1, opacity), behind);
            check(rule.selector() + " on " + ground, seen, behind, least, faint);
        }
    }

    private static boolean isLarge(StyleSheet.Rule rule) {
        String size = rule.declarations().getOrDefault("-fx-font-size", "1em");
        return LARGE.contains(rule.selector())
                || (size.endsWith("em") && Double.parseDouble(size.replace("em", "")) * 14 >= 24);
    }

    private static void check(String what, Color text, Color ground, double least, List<String> faint) {
        double contrast = StyleSheet.contrast(StyleSheet.over(text, ground), ground);
        if (contrast < least) {
            faint.add(String.format(Locale.ROOT, "%s: %.2f, not %.1f", what, contrast, least));
        }
    }

    private static Color colour(String name, Map<String, String> names) {
        Color colour = StyleSheet.colour(name, names);
        assertThat(colour).as(name).isNotNull();
        return colour;
    }

    private static Map<String, String> names(Theme theme) throws IOException {
        Map<String, String> names = new HashMap<>();
        StyleSheet.of(theme.stylesheet().replace(".bss", ".css")).define(".root", names);
        StyleSheet ours = StyleSheet.of("app.css");
        ours.define(".root", names);
        if (theme == Theme.DARK) {
            ours.define(".root.dark", names);
        }
        return names;
    }
}

package inkling.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.paint.Color;

/**
 * Light or dark. Controls take their colours from the theme's style sheet; what is painted by hand (paper, charts) takes
 * these, which say the same.
 */
public enum Theme {
    LIGHT(
            new PrimerLight().getUserAgentStylesheetBSS(),
            "#f6f8fa",
            "#ffffff",
            "#d0d7de",
            "#24292f",
            "#57606a",
            "#0969da",
            "#cf222e",
            "#ffffff",
            "#1b1f24"),
    DARK(
            new PrimerDark().getUserAgentStylesheetBSS(),
            "#0d1117",
            "#161b22",
            "#30363d",
            "#c9d1d9",
            "#8b949e",
            "#58a6ff",
            "#f85149",
            "#1a2029",
            "#eef2f6");

    private final String stylesheet;
    private final String background;
    private final String card;
    private final String border;
    private final String text;
    private final String muted;
    private final String accent;
    private final String danger;
    private final String paper;
    private final String ink;

    Theme(
            String stylesheet,
            String background,
            String card,
            String border,
            String text,
            String muted,
            String accent,
            String danger,
            String paper,
            String ink) {
        this.stylesheet = stylesheet;
        this.background = background;
        this.card = card;
        this.border = border;
        this.text = text;
        this.muted = muted;
        this.accent = accent;
        this.danger = danger;
        this.paper = paper;
        this.ink = ink;
    }

    /** The user agent style sheet, in its parsed form, so that a start need not read 170 kB of text. */
    public String stylesheet() {
        return stylesheet;
    }

    /** Behind the cards. */
    public Color background() {
        return Color.web(background);
    }

    /** Of cards, and of plots on them. */
    public Color card() {
        return Color.web(card);
    }

    /** Of lines round cards, and of grid lines. */
    public Color border() {
        return Color.web(border);
    }

    public Color text() {
        return Color.web(text);
    }

    /** Of captions and axis labels. */
    public Color muted() {
        return Color.web(muted);
    }

    public Color accent() {
        return Color.web(accent);
    }

    /** Of what is wrong; never without a mark. */
    public Color danger() {
        return Color.web(danger);
    }

    /** Of the sheet one draws on. */
    public Color paper() {
        return Color.web(paper);
    }

    /** Of what one draws. */
    public Color ink() {
        return Color.web(ink);
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}

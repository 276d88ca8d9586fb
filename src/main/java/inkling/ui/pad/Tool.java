package inkling.ui.pad;

/** What the pen does when it touches the paper. */
enum Tool {
    /** Draws. */
    PEN,
    /** Takes away every stroke it touches. */
    STROKE_ERASER,
    /** Takes away what lies under it. */
    PART_ERASER
}

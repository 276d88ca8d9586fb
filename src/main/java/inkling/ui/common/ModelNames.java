package inkling.ui.common;

import inkling.model.ModelLibrary;

/** Models of the library in words. */
public final class ModelNames {

    private ModelNames() {}

    /** "run:2026-11-21 quick" becomes "Run 2026-11-21 quick". */
    public static String of(String id) {
        if (id.equals(ModelLibrary.BUNDLED)) {
            return "The bundled model";
        }
        String name = id.substring(id.indexOf(':') + 1);
        return id.startsWith("run:") ? "Run " + name : name;
    }
}

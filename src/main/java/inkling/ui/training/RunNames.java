package inkling.ui.training;

import java.util.List;

/** Names for new runs: the recipe and the next free number. */
final class RunNames {

    private RunNames() {}

    /** "quick 3" after "quick 1" and "quick 2". */
    static String next(String preset, List<RunRow> runs) {
        int number = 1;
        for (RunRow run : runs) {
            String name = run.name();
            if (name.startsWith(preset + " ")
                    && name.substring(preset.length() + 1).matches("\\d{1,6}")) {
                number = Math.max(number, 1 + Integer.parseInt(name.substring(preset.length() + 1)));
            }
        }
        return preset + " " + number;
    }
}

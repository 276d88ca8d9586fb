package inkling.ui.training;

import java.nio.file.Path;

/**
 * One kept run as the list shows it.
 *
 * @param folder of the run; what it is known by
 * @param date "2026-11-21 08:30"
 * @param epochs done
 * @param validation best validation accuracy, 0 to 1; NaN where there is none
 * @param test accuracy on the test images, 0 to 1; NaN where it was not tested
 * @param seconds of training
 * @param finished whether it came to its end
 * @param canGoOn whether it was stopped or cut off and can be continued
 */
record RunRow(
        Path folder,
        String name,
        String preset,
        String data,
        String date,
        int epochs,
        double validation,
        double test,
        double seconds,
        boolean finished,
        boolean canGoOn) {

    RunRow renamed(String newName) {
        return new RunRow(folder, newName, preset, data, date, epochs, validation, test, seconds, finished, canGoOn);
    }
}

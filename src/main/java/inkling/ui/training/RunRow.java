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
 * @param finished false for a run that was interrupted and can go on
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
        boolean finished) {

    RunRow renamed(String newName) {
        return new RunRow(
                folder, newName, preset, data, date, epochs, validation, test, seconds, finished);
    }
}

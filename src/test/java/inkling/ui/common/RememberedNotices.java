package inkling.ui.common;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Remembers what a window would tell.
 *
 * @param told what was told, oldest first
 * @param problem the words for what went wrong: what was being done, and what was thrown
 */
public record RememberedNotices(List<String> told, BiFunction<String, Throwable, String> problem) implements Notices {

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void tell(String sentence, String action, Runnable run) {
        told.add(sentence);
    }

    @Override
    public void problem(String doing, Throwable thrown) {
        told.add(problem.apply(doing, thrown));
    }
}

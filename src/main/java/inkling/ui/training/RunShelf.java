package inkling.ui.training;

import inkling.platform.UserException;
import java.io.IOException;
import java.util.List;

/** Where runs are kept. All but {@link #all} change files at once; none is slow. */
interface RunShelf {

    /**
     * All that are kept.
     *
     * @param runs newest first
     * @param leftOut why each of those that cannot be listed cannot, a sentence each
     */
    record Kept(List<RunRow> runs, List<String> leftOut) {}

    Kept all() throws IOException;

    void rename(RunRow run, String name) throws IOException, UserException;

    void delete(RunRow run) throws IOException, UserException;
}

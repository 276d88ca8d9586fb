package inkling.ui.training;

import inkling.platform.UserException;
import java.io.IOException;
import java.util.List;

/** Where runs are kept. All but {@link #all} change files at once; none is slow. */
interface RunShelf {

    /** Newest first. */
    List<RunRow> all() throws IOException;

    void rename(RunRow run, String name) throws IOException, UserException;

    void delete(RunRow run) throws IOException;
}

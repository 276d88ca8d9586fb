package inkling.ui.common;

import inkling.data.MyDigits;
import inkling.platform.NamedThreads;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * My digits as the window sees them: what is done with them is done at once and in order on the files thread, and what there is
 * follows here. Belongs to the JavaFX thread.
 */
public final class DigitShelf implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DigitShelf.class.getName());

    private final MyDigits mine;
    private final Notices notices;
    private final ExecutorService files = NamedThreads.single("files");
    private final ReadOnlyObjectWrapper<MyDigits.Contents> contents =
            new ReadOnlyObjectWrapper<>(this, "contents", MyDigits.Contents.EMPTY);

    DigitShelf(MyDigits mine, Notices notices) {
        this.mine = mine;
        this.notices = notices;
    }

    /** What can go wrong is told in the window. */
    @FunctionalInterface
    public interface Deed<T> {
        T with(MyDigits mine) throws Exception;
    }

    /** What there is, as of the last {@link #perform} or {@link #refresh}. */
    public ReadOnlyObjectProperty<MyDigits.Contents> contents() {
        return contents.getReadOnlyProperty();
    }

    /**
     * Does something on the files thread.
     *
     * @param problem what could not be done, where nothing better is known: "The digit could not be kept"
     * @param done gets the result on the JavaFX thread, after {@link #contents} shows it
     */
    public <T> void perform(String problem, Deed<T> deed, Consumer<T> done) {
        files.execute(() -> {
            try {
                T result = deed.with(mine);
                MyDigits.Contents now = mine.list();
                FxThread.later(() -> {
                    contents.set(now);
                    done.accept(result);
                });
            } catch (Exception e) {
                notices.problem(problem, e);
            }
        });
    }

    /** Looks at the disk again: another program may have changed something. */
    public void refresh() {
        perform("My digits cannot be shown", MyDigits::list, found -> {});
    }

    /** For work that takes its time and tells how far it is; off the JavaFX thread. */
    public MyDigits digits() {
        return mine;
    }

    /** Waits, at most five seconds, until everything that was asked for is on the disk. */
    @Override
    public void close() {
        files.shutdown();
        try {
            if (!files.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The last of My digits may not be on the disk");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package inkling.ui.training;

import inkling.platform.UserException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The list of runs and which of them lie over the charts. A deleted run leaves the list at once and the disk only when the
 * next is deleted or the screen is closed, so that it can be taken back.
 */
final class RunsModel {

    private final RunShelf shelf;
    private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RunRow> overlaid = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<String>> leftOut = new ReadOnlyObjectWrapper<>(this, "leftOut", List.of());
    private Optional<Deleted> deleted = Optional.empty();

    private record Deleted(RunRow run, int index) {}

    RunsModel(RunShelf shelf) {
        this.shelf = shelf;
    }

    ObservableList<RunRow> rows() {
        return rows;
    }

    /** Those whose curves are drawn too, in the order they were chosen. */
    ObservableList<RunRow> overlaid() {
        return overlaid;
    }

    /** Reads the list again. */
    void refresh() throws IOException {
        RunShelf.Kept kept = shelf.all();
        List<RunRow> found = new ArrayList<>(kept.runs());
        deleted.ifPresent(
                gone -> found.removeIf(run -> run.folder().equals(gone.run().folder())));
        rows.setAll(found);
        overlaid.removeIf(run -> find(run).isEmpty());
        leftOut.set(List.copyOf(kept.leftOut()));
    }

    /** Why each run that is there but not listed is not, a sentence each. */
    ReadOnlyObjectProperty<List<String>> leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    /** The same in one line; empty where all are listed. */
    static String leftOutWords(List<String> sentences) {
        return switch (sentences.size()) {
            case 0 -> "";
            case 1 -> "1 run is not listed, and was left as it is: " + sentences.get(0);
            default ->
                sentences.size() + " runs are not listed, and were left as they are; the first: " + sentences.get(0);
        };
    }

    void setOverlaid(RunRow run, boolean over) {
        overlaid.removeIf(other -> other.folder().equals(run.folder()));
        if (over) {
            overlaid.add(run);
        }
    }

    boolean isOverlaid(RunRow run) {
        return overlaid.stream().anyMatch(other -> other.folder().equals(run.folder()));
    }

    /** @param name blank changes nothing */
    void rename(RunRow run, String name) throws IOException, UserException {
        if (name.isBlank() || name.strip().equals(run.name())) {
            return;
        }
        shelf.rename(run, name.strip());
        RunRow renamed = run.renamed(name.strip());
        rows.replaceAll(row -> row.folder().equals(run.folder()) ? renamed : row);
        overlaid.replaceAll(row -> row.folder().equals(run.folder()) ? renamed : row);
    }

    void delete(RunRow run) throws IOException, UserException {
        deleteForGood();
        int index = rows.indexOf(run);
        if (index >= 0) {
            rows.remove(index);
            setOverlaid(run, false);
            deleted = Optional.of(new Deleted(run, index));
        }
    }

    /** Takes the last deletion back, if it can still be. */
    void undoDelete() {
        deleted.ifPresent(gone -> rows.add(Math.min(gone.index(), rows.size()), gone.run()));
        deleted = Optional.empty();
    }

    /** Carries out what was deleted. */
    void deleteForGood() throws IOException, UserException {
        if (deleted.isPresent()) {
            try {
                shelf.delete(deleted.get().run());
                deleted = Optional.empty();
            } catch (UserException e) {
                undoDelete();
                throw e;
            }
        }
    }

    private Optional<RunRow> find(RunRow run) {
        return rows.stream().filter(row -> row.folder().equals(run.folder())).findFirst();
    }
}

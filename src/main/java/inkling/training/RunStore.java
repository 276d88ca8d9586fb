package inkling.training;

import inkling.platform.Directories;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All runs of the user, a folder each below {@code data/runs}. */
public final class RunStore {

    private static final System.Logger LOG = System.getLogger(RunStore.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path runs;
    private final Path deleted;
    private final Clock clock;

    public RunStore(Directories directories) {
        this(directories, Clock.system(ZoneId.systemDefault()));
    }

    RunStore(Directories directories, Clock clock) {
        runs = directories.data().resolve("runs");
        deleted = runs.resolve(".deleted");
        this.clock = clock;
    }

    /** A run in the list. */
    public record Entry(RunFolder folder, RunInfo info, TrainingPlan plan) {

        /** Whether it was cut off or stopped, its checkpoint is there to go on from, and nobody trains it now. */
        public boolean canGoOn() {
            return info.state() != RunState.FINISHED
                    && !isTeaching()
                    && Files.isRegularFile(folder.checkpoint())
                    && !RunLock.isHeld(folder);
        }

        /** What was taught was mixed for that one occasion: it cannot be gone on with, only begun anew. */
        private boolean isTeaching() {
            return plan.preset().equals(Teaching.PRESET);
        }
    }

    /** The folder of a new run with its plan. */
    public RunFolder create(TrainingPlan plan) throws IOException {
        Files.createDirectories(runs);
        String name = plan.preset() + "-" + LocalDateTime.now(clock).format(STAMP);
        Path path = runs.resolve(name);
        for (int i = 2; Files.exists(path) || Files.exists(deleted.resolve(path.getFileName())); i++) {
            path = runs.resolve(name + "-" + i);
        }
        Files.createDirectory(path);
        RunFolder folder = new RunFolder(path);
        folder.writePlan(plan);
        folder.writeInfo(RunInfo.fresh(
                folder.id(), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
        return folder;
    }

    /**
     * All that is there.
     *
     * @param runs those that can be read, newest first
     * @param leftOut why each of the others cannot, a sentence each; nothing was done to them
     */
    public record Listing(List<Entry> runs, List<String> leftOut) {}

    /** All readable runs, newest first. */
    public List<Entry> list() throws IOException {
        return read().runs();
    }

    /** All runs, those too that cannot be read: damaged ones, and those of a newer Inkling. */
    public Listing read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        if (!Files.isDirectory(runs)) {
            return new Listing(entries, leftOut);
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(runs, Files::isDirectory)) {
            for (Path path : folders) {
                if (!path.equals(deleted)) {
                    read(new RunFolder(path), leftOut).ifPresent(entries::add);
                }
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.info().created())
                .thenComparing(entry -> entry.folder().id())
                .reversed());
        leftOut.sort(Comparator.naturalOrder());
        return new Listing(entries, leftOut);
    }

    /**
     * @param idOrPath a run's id, or the path of its folder
     * @throws UserException when there is no such run
     */
    public RunFolder open(String idOrPath) throws UserException {
        for (Path path : new Path[] {runs.resolve(idOrPath), Path.of(idOrPath)}) {
            RunFolder folder = new RunFolder(path.toAbsolutePath().normalize());
            if (folder.isResumable()) {
                return folder;
            }
        }
        throw new UserException("There is no run " + idOrPath + ".");
    }

    /** @param name shown from now on, not blank, at most 100 characters */
    public void rename(RunFolder folder, String name) throws IOException, UserException {
        if (name.isBlank() || name.length() > 100) {
            throw new UserException("A run's name has 1 to 100 characters.");
        }
        folder.writeInfo(folder.info().named(name.strip()));
    }

    /**
     * Takes the run off the list; {@link #tidy} frees the disk of it.
     *
     * @throws UserException while somebody trains it
     */
    public void delete(RunFolder folder) throws IOException, UserException {
        if (RunLock.isHeld(folder)) {
            throw RunLock.underWay(folder);
        }
        Files.createDirectories(deleted);
        Files.move(folder.path(), deleted.resolve(folder.id()));
    }

    /**
     * Takes away what nobody can want any more: deleted runs, and teaching that a crash cut off, whose digits are all still
     * there. Once, when the program starts, and only by the first window over a home: another may be teaching.
     */
    public void tidy() throws IOException, UserException {
        for (Entry entry : list()) {
            if (entry.isTeaching() && !entry.info().state().isFinal() && !RunLock.isHeld(entry.folder())) {
                delete(entry.folder());
            }
        }
        forgetDeleted();
    }

    private void forgetDeleted() throws IOException {
        if (!Files.isDirectory(deleted)) {
            return;
        }
        Files.walkFileTree(deleted, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Optional<Entry> read(RunFolder folder, List<String> leftOut) {
        try {
            return Optional.of(new Entry(folder, folder.info(), folder.plan()));
        } catch (UserException e) {
            LOG.log(System.Logger.Level.INFO, "A run cannot be listed", e);
            leftOut.add(e.getMessage());
            return Optional.empty();
        }
    }
}

package inkling.cli;

import inkling.data.DataSources;
import inkling.model.ModelLibrary;
import inkling.platform.Directories;
import inkling.platform.ProgramVersion;
import inkling.platform.UserException;
import inkling.training.Engine;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code inkling}: what all commands share, and what happens without one: the window opens. */
@Command(
        name = "inkling",
        description =
                "Draw a digit, watch a network learn it, see where it fails. Without a command, the window opens.",
        versionProvider = InklingCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed (one line says why), 2 wrong usage, 130 interrupted with everything kept.",
            "Results go to standard output, progress and messages to standard error."
        })
public final class InklingCommand implements Callable<Integer> {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Keep all files below DIR (also: INKLING_HOME).")
    private Path home;

    @Option(
            names = "--mnist",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder with the four MNIST files (also: INKLING_MNIST).")
    private Path mnist;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Parameters(arity = "0..1", paramLabel = "FILE", hidden = true)
    private Path file;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Set<String> said = new HashSet<>();
    private Terminal terminal;
    private Engine engine;

    public InklingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs one command line.
     *
     * @return 0 done, 1 failed, 2 wrong usage, 130 interrupted
     */
    public int execute(String[] arguments, PrintStream out, PrintStream err) {
        terminal = new Terminal(out, err, surroundings.live());
        CommandLine commands = new CommandLine(this)
                .addSubcommand(new TrainCommand(this))
                .addSubcommand(new EvaluateCommand(this))
                .addSubcommand(new PredictCommand(this))
                .addSubcommand(DataCommand.commands(this))
                .addSubcommand(ModelsCommand.commands(this))
                .addSubcommand(new TourCommand(this, surroundings.window()))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(surroundings.live());
        commands.setExecutionExceptionHandler(new Failures(this::terminal));
        commands.setParameterExceptionHandler(Failures::wrongUsage);
        commands.setExecutionStrategy(this::run);
        return commands.execute(arguments);
    }

    private int run(CommandLine.ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (parsed.hasSubcommand()) {
            surroundings.log().accept(directories());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** No command: the window, with the file that was given, as a desktop does for a double click. */
    @Override
    public Integer call() throws UserException, InterruptedException {
        if (file != null && !Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), file + " is neither a command nor a file");
        }
        surroundings.window().open(directories(), mnist(), Optional.ofNullable(file));
        return 0;
    }

    Terminal terminal() {
        return terminal;
    }

    Directories directories() {
        return home == null ? surroundings.directories() : Directories.below(home);
    }

    /** The folder given with {@code --mnist}. */
    Optional<Path> mnist() {
        return Optional.ofNullable(mnist);
    }

    /** What is left out of a source is said once, though both its parts are read. */
    DataSources sources() {
        return new DataSources(directories(), mnist(), remark -> {
            if (said.add(remark)) {
                terminal.message(remark);
            }
        });
    }

    ModelLibrary models() {
        return new ModelLibrary(directories());
    }

    /** The engine, started at its first use. */
    Engine engine() {
        if (engine == null) {
            engine = surroundings.engine().get();
        }
        return engine;
    }

    /** {@code inkling 1.0.0}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"inkling " + ProgramVersion.current()};
        }
    }
}

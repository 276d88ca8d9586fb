package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.Directories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InklingCommandTest {

    @TempDir
    Path home;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(home, CommandLineRun.NO_ENGINE, arguments);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        CommandLineRun help = run("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: inkling").contains("data").contains("--home=DIR");
        assertThat(help.err()).isEmpty();
        assertThat(run("--version").out()).matches("inkling \\S+\\R");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of("data", "data list", "data verify")) {
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.add("--help");
            CommandLineRun help = run(arguments.toArray(String[]::new));
            assertThat(help.exit()).as(command).isZero();
            assertThat(help.out()).as(command).contains("Usage: inkling " + command);
        }
    }

    @Test
    void wrongUsageIsToldInOneLineAndWhereToReadOn() {
        for (String[] wrong : new String[][] {{"data"}, {"data", "verify"}, {"data", "list", "--nonsense"}}) {
            CommandLineRun run = run(wrong);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("inkling: ").contains("--help").doesNotContain("Exception");
        }
    }

    @Test
    void aWordThatIsNeitherCommandNorFileIsWrongUsage() {
        CommandLineRun run = run("pedict");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("pedict is neither a command nor a file");
    }

    @Test
    void aCommandKeepsALogWhereFilesLiveAndHelpDoesNot() {
        List<Directories> logs = new ArrayList<>();
        Surroundings surroundings = new Surroundings(
                Directories.below(home),
                CommandLineRun.NO_ENGINE,
                (directories, mnist, shown) -> {
                    throw new AssertionError("No window here");
                },
                logs::add,
                false);
        CommandLineRun.of(surroundings, "--help");
        CommandLineRun.of(surroundings, "data", "list", "--help");
        assertThat(logs).isEmpty();
        Path other = home.resolve("elsewhere");
        CommandLineRun.of(surroundings, "data", "list", "--home", other.toString());
        assertThat(logs).containsExactly(Directories.below(other));
    }

    @Test
    void aFileAloneOpensTheWindowWithIt() throws Exception {
        Path file = Files.createFile(home.resolve("drawing.inkml"));
        List<Object> opened = new ArrayList<>();
        Surroundings surroundings = new Surroundings(
                Directories.below(home),
                CommandLineRun.NO_ENGINE,
                (directories, mnist, shown) -> opened.addAll(List.of(directories, mnist, shown)),
                log -> {
                    throw new AssertionError("The window starts its own log");
                },
                false);
        Path other = home.resolve("elsewhere");
        CommandLineRun run = CommandLineRun.of(surroundings, "--home", other.toString(), file.toString());
        assertThat(run.exit()).isZero();
        assertThat(opened).containsExactly(Directories.below(other), Optional.empty(), Optional.of(file));
    }
}

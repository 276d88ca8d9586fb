package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import inkling.data.Mnist;
import inkling.platform.Directories;
import inkling.testing.BadServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class DataFetchCommandTest {

    private static final String FIRST_FILE = Mnist.FILES.get(0).name() + ".gz";

    @TempDir
    Path home;

    private BadServer first;
    private BadServer second;

    @BeforeEach
    void twoMirrors() throws IOException {
        first = new BadServer(new byte[1_000]);
        second = new BadServer(new byte[1_000]);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private CommandLineRun fetch() {
        return run(
                "data",
                "fetch",
                "mnist",
                "--mirror",
                first.address().toString(),
                "--mirror",
                second.address().toString());
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(home, CommandLineRun.NO_ENGINE, arguments);
    }

    private Path folder() {
        return Mnist.home(Directories.below(home));
    }

    private List<String> filesInPlace() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".gz"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void mirrorsThatRefuseAreNamedInOneSentenceAndNothingTakesItsPlace() throws IOException {
        first.always(exchange -> BadServer.status(exchange, 403));
        second.always(exchange -> BadServer.status(exchange, 503));
        CommandLineRun run = fetch();
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains(Mnist.FILES.get(0).name(), "it answers 403", "it answers 503");
        assertThat(run.out()).isEmpty();
        assertThat(filesInPlace()).isEmpty();
    }

    @Test
    void somethingElseThanThePublishedFileIsRefused() throws IOException {
        CommandLineRun run = fetch();
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains("SHA-256 differs");
        assertThat(filesInPlace()).isEmpty();
    }

    @Test
    void withoutANetworkOneSentenceSaysSo() {
        first.close();
        second.close();
        CommandLineRun run = fetch();
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains("no connection", "connected to a network?");
    }

    @Test
    void whatIsNoSourceOrNoAddressIsWrongUsage() {
        for (String[] wrong : new String[][] {
            {"data", "fetch"},
            {"data", "fetch", "emnist"},
            {"data", "fetch", "mnist", "--mirror", "ftp://server/mnist"},
            {"data", "fetch", "mnist", "--mirror", "https:///mnist"},
            {"data", "fetch", "mnist", "--mirror", "http://server.example/mnist"},
            {"data", "fetch", "mnist", "--mirror", "not an address"}
        }) {
            CommandLineRun run = run(wrong);
            assertThat(run.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.err()).startsWith("inkling: ").doesNotContain("Exception");
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = Mnist.VARIABLE, matches = ".+")
    void aBreakIsGoneOnWithAtTheNextMirrorAndWhatIsThereIsNotFetchedAgain() throws IOException {
        Path published = Path.of(System.getenv(Mnist.VARIABLE));
        for (BadServer server : List.of(first, second)) {
            server.always(exchange -> BadServer.ranged(exchange, asked(exchange, published)));
        }
        first.then(exchange -> BadServer.truncated(exchange, asked(exchange, published), 3_000_000));
        CommandLineRun run = fetch();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains(folder().toString());
        assertThat(second.requests()).containsExactly("bytes=3000000-");
        assertThat(filesInPlace()).hasSize(4).contains(FIRST_FILE);
        assertThat(Files.readAllBytes(folder().resolve(FIRST_FILE)))
                .isEqualTo(Files.readAllBytes(published.resolve(FIRST_FILE)));

        int asked = first.requests().size();
        assertThat(fetch().exit()).isZero();
        assertThat(first.requests()).hasSize(asked);
    }

    private static byte[] asked(HttpExchange exchange, Path published) throws IOException {
        return Files.readAllBytes(published.resolve(
                Path.of(exchange.getRequestURI().getPath()).getFileName().toString()));
    }
}

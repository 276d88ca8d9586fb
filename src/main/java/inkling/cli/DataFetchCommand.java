package inkling.cli;

import inkling.data.Mnist;
import inkling.data.MnistDownload;
import inkling.platform.UserException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkling data fetch mnist}: the only command that uses a network. */
@Command(
        name = "fetch",
        description = {
            "Fetch MNIST (12 MB) into the data folder, or into that of --mnist.",
            "What came is kept when it breaks off, and the next try goes on from there. A file takes its place only when its"
                    + " SHA-256 is the published one."
        },
        footer = {
            "",
            "Examples:",
            "  inkling data fetch mnist",
            "  inkling data fetch mnist --mirror https://server.school.example/mnist/"
        })
final class DataFetchCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Parameters(paramLabel = "mnist", description = "The one source that is fetched.")
    private String source;

    @Option(
            names = "--mirror",
            paramLabel = "URL",
            description =
                    "Ask this server's folder with the four .gz files instead of the known ones; may be repeated.")
    private List<String> mirrors = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    DataFetchCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        if (!source.equals("mnist")) {
            throw new ParameterException(spec.commandLine(), "only mnist can be fetched, not " + source);
        }
        Path folder = inkling.mnist().orElse(Mnist.home(inkling.directories()));
        MnistDownload download =
                new MnistDownload(folder, mirrors.stream().map(this::mirror).toList());
        try (ProgressLine progress = inkling.terminal().progress("Fetching MNIST")) {
            download.fetch((done, total) -> {
                progress.note(String.format(Locale.ROOT, "%.1f of %.1f MB", done / 1e6, total / 1e6));
                progress.show(done, total);
            });
        }
        inkling.terminal().result("%s: all four files are the published ones", folder);
        tellOfAnotherFolder(folder);
        return 0;
    }

    /** Folders are resolved against: without its last slash, the last name of the address would be lost. */
    private URI mirror(String address) {
        try {
            URI uri = new URI(address.endsWith("/") ? address : address + "/");
            if (uri.getHost() != null && isSafe(uri)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new ParameterException(spec.commandLine(), "--mirror " + address + " is no address", e);
        }
        throw new ParameterException(
                spec.commandLine(), "--mirror " + address + " must begin with https:// and name a server");
    }

    /** Plain HTTP goes no further than this machine. */
    private static boolean isSafe(URI uri) {
        boolean here = "localhost".equalsIgnoreCase(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
        return "https".equalsIgnoreCase(uri.getScheme()) || (here && "http".equalsIgnoreCase(uri.getScheme()));
    }

    /** Who fetches beside a folder that has been named would wonder why the fetched files are not read. */
    private void tellOfAnotherFolder(Path folder) {
        Mnist.locate(inkling.mnist(), inkling.directories())
                .filter(read -> !read.toAbsolutePath().equals(folder.toAbsolutePath()))
                .ifPresent(read -> inkling.terminal()
                        .message("Note: " + Mnist.VARIABLE + " names " + read + ", which is read in its place."));
    }
}

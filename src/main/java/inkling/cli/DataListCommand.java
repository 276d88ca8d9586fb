package inkling.cli;

import inkling.data.Mnist;
import inkling.data.MyDigits;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code inkling data list}: the sources there are on this machine. */
@Command(name = "list", description = "Show the sources on this machine.")
final class DataListCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    DataListCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        Terminal terminal = inkling.terminal();
        Optional<Path> mnist = Mnist.locate(inkling.mnist(), inkling.directories());
        terminal.result(
                "mnist      %s",
                mnist.filter(Mnist::isComplete)
                        .map(folder -> "70,000 digits in " + folder)
                        .orElse(
                                "not on this machine; 'inkling data fetch mnist' fetches it, --mnist or INKLING_MNIST name its folder"));
        terminal.result("synthetic  made here, as many as wanted");
        terminal.result("outliers   made here: letters, shapes and scribbles, which are no digits");
        int mine = new MyDigits(inkling.directories()).list().digits().size();
        terminal.result(
                "mine       %s",
                mine == 0 ? "none yet; digits that you correct in the window come here" : mine + " of your own digits");
        return 0;
    }
}

package inkling.cli;

import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code inkling tour}: the real window goes through its places by itself and leaves a picture of each step. */
@Command(name = "tour", description = "Go through the window without a display and write a picture of each step.")
final class TourCommand implements Callable<Integer> {

    /** What the window can look like. */
    enum Theme {
        LIGHT,
        DARK
    }

    private final InklingCommand inkling;
    private final Surroundings.Window window;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the pictures.")
    private Path out;

    @Option(names = "--theme", paramLabel = "light|dark", description = "Default: light.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--scale", paramLabel = "X", description = "Pixels a point, 0.5 to 4. Default: 1.")
    private double scale = 1;

    @Option(names = "--width", paramLabel = "W", description = "Width of the window, 900 to 2560. Default: 1280.")
    private int width = 1280;

    @Option(names = "--height", paramLabel = "H", description = "Height of the window, 600 to 1600. Default: 800.")
    private int height = 800;

    @Spec
    private CommandSpec spec;

    TourCommand(InklingCommand inkling, Surroundings.Window window) {
        this.inkling = inkling;
        this.window = window;
    }

    @Override
    public Integer call() throws UserException, InterruptedException {
        if (!(scale >= .5 && scale <= 4) || width < 900 || width > 2560 || height < 600 || height > 1600) {
            throw new ParameterException(
                    spec.commandLine(), "A tour's scale is 0.5 to 4, its window 900 x 600 to 2560 x 1600");
        }
        Surroundings.TourLook look = new Surroundings.TourLook(theme == Theme.DARK, scale, width, height);
        window.tour(out, look, picture -> inkling.terminal().result(picture.toString()));
        return 0;
    }
}

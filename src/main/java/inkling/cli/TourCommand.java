package inkling.cli;

import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code inkling tour}: a picture of every step of a walk through the window; needs no display. */
@Command(
        name = "tour",
        description = "Walk through the real window without a display and write a PNG of each step.",
        footer = {"", "Example:", "  inkling tour --out pictures --theme dark --scale 2"})
final class TourCommand implements Callable<Integer> {

    /** The two looks of the window. */
    enum ThemeName {
        LIGHT,
        DARK
    }

    private final InklingCommand inkling;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the pictures.")
    private Path out;

    @Option(names = "--theme", paramLabel = "light|dark", description = "Default: light.")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(names = "--scale", paramLabel = "X", description = "Pixels a screen unit, 0.5 to 4. Default: 1.")
    private double scale = 1;

    @Spec
    private CommandSpec spec;

    TourCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException, InterruptedException {
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new ParameterException(spec.commandLine(), "--scale is 0.5 to 4, not " + scale);
        }
        inkling.tour().take(inkling.directories(), out, theme == ThemeName.DARK, scale, picture -> inkling.terminal()
                .result(picture.toString()));
        return 0;
    }
}

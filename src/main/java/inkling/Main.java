package inkling;

import inkling.cli.InklingCommand;
import inkling.platform.Directories;
import java.util.Optional;

/**
 * Where the program starts: no arguments open the window, others go to the command line. Plain, not an Application: a class
 * path that holds JavaFX could not launch one directly. Neither JavaFX nor the engine is loaded before it is needed.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 && System.getenv("DISPLAY") != null) {
            // The quickest way to the window: the command line's classes are not even loaded.
            Wiring.openWindow(Directories.ofThisMachine(), Optional.empty(), Optional.empty());
            System.exit(0);
        }
        System.exit(new InklingCommand(Wiring.surroundings()).execute(arguments, System.out, System.err));
    }
}

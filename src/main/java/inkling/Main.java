package inkling;

import inkling.cli.InklingCommand;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.util.Optional;

/**
 * Where the program starts: no arguments open the window, others go to the command line. Plain, not an Application: a class
 * path that holds JavaFX could not launch one directly. Neither JavaFX nor the engine is loaded before it is needed.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            if (arguments.length == 0 && System.getenv("DISPLAY") != null) {
                // The quickest way to the window: the command line's classes are not even loaded.
                Wiring.openWindow(Directories.ofThisMachine(), Optional.empty(), Optional.empty());
                return 0;
            }
            return new InklingCommand(Wiring.surroundings()).execute(arguments, System.out, System.err);
        } catch (UserException e) {
            return failed(e.getMessage(), e);
        } catch (InterruptedException e) {
            return 130;
        } catch (OutOfMemoryError e) {
            return failed("There is not enough memory for this.", e);
        } catch (Throwable e) {
            return failed("Something went wrong that was not foreseen (" + e + "). The log has the details.", e);
        }
    }

    private static int failed(String sentence, Throwable thrown) {
        System.getLogger(Main.class.getName()).log(System.Logger.Level.ERROR, sentence, thrown);
        System.err.println("inkling: " + sentence);
        return 1;
    }
}

package inkling;

/** Where the program starts. Plain, not an Application: a class path that holds JavaFX could not launch one directly. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.err.println("Inkling is being built.");
    }
}

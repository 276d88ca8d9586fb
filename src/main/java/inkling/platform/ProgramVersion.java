package inkling.platform;

/** The version of this program, as its jar says. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** For example {@code 1.0.0}; {@code development} when it runs from class files. */
    public static String current() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

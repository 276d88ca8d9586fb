package inkling.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole program in a process of its own, started as its users start it. */
final class ProgramProcess {

    private ProgramProcess() {}

    /** @param options of the virtual machine, besides those of {@code installer/jvm.options} */
    static ProcessBuilder of(Path home, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@installer/jvm.options");
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "inkling.Main", "--home", home.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}

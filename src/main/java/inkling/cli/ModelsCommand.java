package inkling.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code inkling models}: the networks that read. */
@Command(
        name = "models",
        description = "List, show, check and calibrate models.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  inkling models list",
            "  inkling models show my.zip",
            "  inkling models verify my.zip",
            "  inkling models calibrate my.zip --data digits --out honest.zip"
        })
final class ModelsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    static CommandLine commands(InklingCommand inkling) {
        return new CommandLine(new ModelsCommand())
                .addSubcommand(new ModelsListCommand(inkling))
                .addSubcommand(new ModelsShowCommand(inkling))
                .addSubcommand(new ModelsVerifyCommand(inkling))
                .addSubcommand(new ModelsCalibrateCommand(inkling));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "models needs a command: list, show, verify or calibrate");
    }
}

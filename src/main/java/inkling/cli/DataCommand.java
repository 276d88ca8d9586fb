package inkling.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code inkling data}: the digits to train on and to test with. */
@Command(
        name = "data",
        description = "List, fetch, check and export digits.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A SOURCE is one of",
            "  mnist                     the 70,000 published digits (fetched once, or --mnist, or INKLING_MNIST)",
            "  synthetic[:COUNT[:SEED]]  pen digits made here; needs no download",
            "  a folder                  with IDX files (plain or .gz), or with pictures in folders 0 to 9",
            "  a file                    InkML or UNIPEN, with labels",
            "",
            "Examples:",
            "  inkling data fetch mnist",
            "  inkling data verify mnist",
            "  inkling data export synthetic:1000 digits"
        })
final class DataCommand implements Runnable {

    /** For the help of every option that takes a source. */
    static final String SOURCES = "mnist, synthetic[:COUNT[:SEED]], a folder or a file; see 'inkling data --help'.";

    @Spec
    private CommandSpec spec;

    static CommandLine commands(InklingCommand inkling) {
        return new CommandLine(new DataCommand())
                .addSubcommand(new DataListCommand(inkling))
                .addSubcommand(new DataFetchCommand(inkling))
                .addSubcommand(new DataVerifyCommand(inkling))
                .addSubcommand(new DataExportCommand(inkling));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "data needs a command: list, fetch, verify or export");
    }
}

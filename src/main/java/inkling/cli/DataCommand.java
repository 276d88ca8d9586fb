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
            "  outliers[:COUNT[:SEED]]   letters, shapes and scribbles made here: no digits",
            "  mine                      My digits: what you drew and corrected in the window",
            "  a folder                  with IDX files (plain or .gz), or with pictures in folders 0 to 9",
            "  a file                    InkML or UNIPEN, with labels",
            "",
            "or several joined by +. Brackets choose images of the training part, counted from 0,",
            "of the test part, or of some writers: mnist[0-49999], mnist[test,0-99], pens.tra[writers=1-20].",
            "",
            "Examples:",
            "  inkling data fetch mnist",
            "  inkling data verify mnist",
            "  inkling data export synthetic:1000 digits"
        })
final class DataCommand implements Runnable {

    /** For the help of every option that takes a source. */
    static final String SOURCES =
            "mnist, synthetic[:COUNT[:SEED]], outliers, mine, a folder or a file, joined by +; see 'inkling data --help'.";

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

package inkling.cli;

import inkling.model.LayerSpec;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.EngineInfo;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code inkling models show FILE}: the card, the layers, and what would run them here. */
@Command(name = "show", description = "Show a model's card, its layers and what runs it on this machine.")
final class ModelsShowCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Mixin
    private ModelParameter file;

    ModelsShowCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        StoredModel model = file.load(inkling);
        card(model.card());
        layers(model.network());
        engine(inkling.engine().info());
        return 0;
    }

    private void card(ModelCard card) {
        line("name", card.name());
        line("preset", card.preset());
        line("trained on", card.data());
        line("data hash", card.dataHash().isEmpty() ? "unknown" : card.dataHash());
        line("seed", Long.toString(card.seed()));
        line("epochs", Integer.toString(card.epochs()));
        new TreeMap<>(card.metrics())
                .forEach((name, value) -> line(name.replace('_', ' '), String.format(Locale.ROOT, "%.4f", value)));
        line("temperature", String.format(Locale.ROOT, "%.3f", card.temperature()));
        line("rejects above", String.format(Locale.ROOT, "%.3f", card.rejectionThreshold()));
        line("created", card.created());
        line("written by", "Inkling " + card.programVersion());
    }

    private void layers(NetworkSpec network) {
        line("parameters", String.format(Locale.ROOT, "%,d", network.parameterCount()));
        for (int i = 0; i < network.layers().size(); i++) {
            NetworkSpec.Shape shape = network.shapes().get(i);
            inkling.terminal()
                    .result(
                            "  %2d  %-38s %4d x %2d x %2d  %,10d",
                            i + 1,
                            describe(network.layers().get(i)),
                            shape.channels(),
                            shape.height(),
                            shape.width(),
                            network.parameterCount(i));
        }
    }

    private void engine(EngineInfo info) {
        line("backend", info.backend());
        line("native library", info.nativePlatform());
        line("oneDNN", info.oneDnn() ? "on" : "off");
        line("processor", info.cpu());
        line("threads", Integer.toString(info.threads()));
    }

    private void line(String name, String value) {
        inkling.terminal().result("%-20s %s", name, value);
    }

    private static String describe(LayerSpec layer) {
        if (layer instanceof LayerSpec.Convolution c) {
            return "convolution " + c.kernel() + " x " + c.kernel() + (c.same() ? ", same" : ", valid")
                    + activation(c.activation());
        } else if (layer instanceof LayerSpec.MaxPool p) {
            return "max pooling " + p.size() + " x " + p.size();
        } else if (layer instanceof LayerSpec.BatchNorm b) {
            return "batch normalisation" + activation(b.activation());
        } else if (layer instanceof LayerSpec.Dropout d) {
            return "dropout " + d.rate();
        } else if (layer instanceof LayerSpec.Dense d) {
            return "dense" + activation(d.activation());
        }
        return "output, softmax";
    }

    private static String activation(LayerSpec.Activation activation) {
        return activation == LayerSpec.Activation.RELU ? ", ReLU" : "";
    }
}

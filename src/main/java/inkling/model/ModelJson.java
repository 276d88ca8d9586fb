package inkling.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * How networks and model cards are written as JSON, and read back with every doubt refused. Kinds of layers have names of our
 * own: a file can never choose a class.
 */
public final class ModelJson {

    private static final JsonMapper MAPPER = strictMapper().build();

    private ModelJson() {}

    /** A builder that reads strictly and knows networks; other floors add what they know. */
    public static JsonMapper.Builder strictMapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxStringLength(100_000)
                        .maxNumberLength(100)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addMixIn(LayerSpec.class, Layers.class)
                .addMixIn(NetworkSpec.class, Network.class);
    }

    /** The text of {@code inkling.json}. */
    static String write(Description description) {
        try {
            return MAPPER.writeValueAsString(description);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A model card can always be written", e);
        }
    }

    /** @throws IOException when the text is no such description, or of a later format */
    static Description read(byte[] json) throws IOException {
        JsonNode tree = MAPPER.readTree(json);
        int format = tree.at("/card/formatVersion").asInt();
        if (format > ModelCard.FORMAT_VERSION) {
            throw new NewerFormatException(format);
        }
        if (format < 1) {
            throw new IOException("its description has no format version");
        }
        return MAPPER.treeToValue(tree, Description.class);
    }

    static JsonNode tree(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    /** What {@code inkling.json} says. */
    record Description(ModelCard card, NetworkSpec network) {}

    /** The file is fine but this program is too old for it. */
    static final class NewerFormatException extends IOException {
        private static final long serialVersionUID = 1L;

        NewerFormatException(int format) {
            super("it was written by a newer Inkling (format " + format + "; this one reads up to "
                    + ModelCard.FORMAT_VERSION + ")");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LayerSpec.Convolution.class, name = "convolution"),
        @JsonSubTypes.Type(value = LayerSpec.MaxPool.class, name = "max-pool"),
        @JsonSubTypes.Type(value = LayerSpec.BatchNorm.class, name = "batch-norm"),
        @JsonSubTypes.Type(value = LayerSpec.Dropout.class, name = "dropout"),
        @JsonSubTypes.Type(value = LayerSpec.Dense.class, name = "dense"),
        @JsonSubTypes.Type(value = LayerSpec.Output.class, name = "output")
    })
    private interface Layers {}

    /** Only the record's components: what follows from them is not written. */
    @com.fasterxml.jackson.annotation.JsonIncludeProperties({"inputMean", "inputDeviation", "layers"})
    private interface Network {}
}

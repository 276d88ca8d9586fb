package inkling.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import inkling.data.Augmentation;
import inkling.model.ModelJson;
import java.io.IOException;

/** Plans and notes of a run as JSON; kinds of optimisers and schedules have names of our own. */
final class PlanJson {

    private static final JsonMapper MAPPER = ModelJson.strictMapper()
            .addMixIn(Optimizer.class, Optimizers.class)
            .addMixIn(Schedule.class, Schedules.class)
            .addMixIn(Augmentation.class, Amounts.class)
            .build();

    private PlanJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records of numbers and words can always be written", e);
        }
    }

    /** @throws IOException when the text does not say such a thing */
    static <T> T read(String json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Optimizer.Adam.class, name = "adam"),
        @JsonSubTypes.Type(value = Optimizer.RmsProp.class, name = "rmsprop"),
        @JsonSubTypes.Type(value = Optimizer.Sgd.class, name = "sgd")
    })
    private interface Optimizers {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Schedule.Constant.class, name = "constant"),
        @JsonSubTypes.Type(value = Schedule.OneCycle.class, name = "one-cycle")
    })
    private interface Schedules {}

    @SuppressWarnings("UnusedMethod") // a mixin: Jackson reads its annotation
    private interface Amounts {
        @JsonIgnore
        boolean isNone();
    }
}

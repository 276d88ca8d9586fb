package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.training.TrainingEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunControllerTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void aFaultInShowingOneEventIsReportedAndTheEventsAfterItStillArrive() {
        List<Throwable> reported = new ArrayList<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> reported.add(thrown));
        List<TrainingEvent> arrived = new ArrayList<>();
        List<TrainingEvent> events = List.of(
                new TrainingEvent.Paused(1),
                new TrainingEvent.Resumed(1),
                new TrainingEvent.Warning("The disk is full."));
        RunController.deliver(events, event -> {
            arrived.add(event);
            if (event instanceof TrainingEvent.Paused) {
                throw new IllegalStateException("a label could not be set");
            }
        });
        assertThat(arrived).isEqualTo(events);
        assertThat(reported).singleElement().isInstanceOf(IllegalStateException.class);
    }
}

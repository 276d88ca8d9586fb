package inkling.ui.training;

import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.TrainingPlan;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.Desk;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/** How long the chosen run will take: a short trial on this machine whenever the network changes. JavaFX thread only. */
final class TimeEstimate {

    private final Desk desk;
    private final SetupModel setup;
    private final ReadOnlyObjectProperty<Phase> phase;
    private final TimeTrial trial = new TimeTrial(System::nanoTime);
    private final PauseTransition rest = new PauseTransition(Duration.millis(600));
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private Optional<Measured> measured = Optional.empty();
    private Optional<BackgroundTasks.Running> measuring = Optional.empty();

    /** What a measured speed holds for. */
    private record Kind(NetworkSpec network, Optimizer optimizer, int batch, int threads) {
        static Kind of(TrainingPlan plan) {
            return new Kind(plan.network(), plan.optimizer(), plan.batch(), plan.threads());
        }
    }

    private record Measured(Kind kind, TimeTrial.Speed speed) {}

    TimeEstimate(Desk desk, SetupModel setup, ReadOnlyObjectProperty<Phase> phase) {
        this.desk = desk;
        this.setup = setup;
        this.phase = phase;
        rest.setOnFinished(e -> look());
        setup.settings().forEach(setting -> setting.text().addListener(o -> changed()));
        setup.recipe().addListener(o -> changed());
        setup.network().addListener(o -> changed());
        setup.optimizer().addListener(o -> changed());
        setup.ready().addListener((o, was, is) -> changed());
        setup.images().addListener((o, was, is) -> changed());
        phase.addListener((o, was, is) -> changed());
        changed();
    }

    /** "About 25 s on this machine"; empty where it cannot be told. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    private void changed() {
        measuring.ifPresent(BackgroundTasks.Running::cancel);
        measuring = Optional.empty();
        if (!possible()) {
            words.set("");
            rest.stop();
        } else {
            rest.playFromStart();
        }
    }

    private boolean possible() {
        return setup.ready().get()
                && !phase.get().busy()
                && setup.images().get().training() > 0;
    }

    private void look() {
        if (!possible()) {
            return;
        }
        TrainingPlan plan = setup.plan();
        if (measured.isPresent() && measured.get().kind().equals(Kind.of(plan))) {
            tell(measured.get().speed());
            return;
        }
        words.set("Measuring how long it will take");
        desk.whenEngine(
                engine -> {
                    measuring.ifPresent(BackgroundTasks.Running::cancel);
                    measuring = Optional.of(desk.tasks()
                            .start(
                                    progress -> trial.measure(engine, plan, progress),
                                    speed -> {
                                        measured = Optional.of(new Measured(Kind.of(plan), speed));
                                        tell(speed);
                                    },
                                    failure -> words.set("")));
                },
                failure -> words.set(""));
    }

    private void tell(TimeTrial.Speed speed) {
        if (!possible()) {
            return;
        }
        TrainingPlan plan = setup.plan();
        ImageCounts images = setup.images().get().split(setup.validation().value(), plan.limit());
        words.set("About "
                + TimeWords.of(Math.max(
                        1, speed.seconds(plan.epochs(), images.training(), images.validation(), images.test())))
                + ", as measured on this machine");
    }

    void dispose() {
        rest.stop();
        measuring.ifPresent(BackgroundTasks.Running::cancel);
    }
}

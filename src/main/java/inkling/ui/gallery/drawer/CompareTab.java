package inkling.ui.gallery.drawer;

import inkling.evaluation.ModelComparison;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.FoldingRow;
import inkling.ui.common.Theme;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Two models on the same images: what the second fixes and breaks, and whether that may be chance. */
public final class CompareTab extends FoldingRow {

    private static final double GAP = 24;

    private static final String INVITATION =
            "Another model on the same images: what it fixes, what it breaks, and whether that may be chance.";

    private final Looking looking;
    private final Rivals rivals;
    private final CompareModel model;
    private final ComboBox<Rivals.Rival> choice = new ComboBox<>();
    private final Label a = new Label();
    private final Label b = new Label();
    private final Label verdict = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button("Cancel");
    private final HBox work = new HBox(progress, stop);
    private final AnimationTimer poll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.working().get().map(BackgroundTasks.Running::share).ifPresent(progress::setProgress);
        }
    };

    /** @param problem is told when the other model cannot be asked */
    public CompareTab(
            Looking looking, Rivals rivals, ReadOnlyObjectProperty<Theme> theme, Consumer<Exception> problem) {
        super(GAP);
        this.looking = looking;
        this.rivals = rivals;
        model = new CompareModel(looking, rivals, problem);
        getStyleClass().addAll("drawer-tab", "compare-tab");
        prepareChoice();
        Button file = new Button("Open a model file");
        file.setOnAction(e -> rivals.chooseFile().ifPresent(this::choose));
        Label title = new Label("Compare with");
        title.getStyleClass().add("strong");
        title.setLabelFor(choice);
        for (Label label : new Label[] {a, b, verdict}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        verdict.setId("verdict");
        work.getStyleClass().add("gap");
        stop.setOnAction(e -> model.cancel());
        VBox side = new VBox(title, choice, file, work, a, b, verdict);
        side.getStyleClass().add("drawer-side");
        side.getStyleClass().add("compare-side");
        side.setMinHeight(USE_PREF_SIZE);
        OutcomeTable table = new OutcomeTable(model, looking);
        SideBySide answers = new SideBySide(model, looking, theme);
        HBox.setHgrow(answers, Priority.ALWAYS);
        getChildren().addAll(side, table, answers);
        model.comparison().addListener(o -> show());
        model.working().addListener(o -> show());
        model.rival().addListener((o, was, is) -> choice.setValue(is.orElse(null)));
        looking.evaluation().addListener(o -> show());
        show();
    }

    private void prepareChoice() {
        choice.setId("compare-with");
        choice.setPromptText("Choose a second model");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Rivals.Rival rival) {
                return rival == null ? "" : rival.name();
            }

            @Override
            public Rivals.Rival fromString(String text) {
                throw new UnsupportedOperationException("Models are chosen, not typed");
            }
        });
        choice.valueProperty().addListener((o, was, is) -> model.rival().set(Optional.ofNullable(is)));
        sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                list();
            }
        });
    }

    /** Runs come and go: the list is made anew whenever the tab is opened. */
    private void list() {
        rivals.list(all -> {
            Rivals.Rival chosen = choice.getValue();
            if (chosen != null && !all.contains(chosen)) {
                choice.getItems().setAll(chosen);
                choice.getItems().addAll(all);
            } else {
                choice.getItems().setAll(all);
            }
            choice.setValue(chosen);
        });
    }

    private void choose(Rivals.Rival rival) {
        if (!choice.getItems().contains(rival)) {
            choice.getItems().add(rival);
        }
        choice.setValue(rival);
    }

    private void show() {
        boolean busy = model.working().get().isPresent();
        work.setVisible(busy);
        work.setManaged(busy);
        Optional<ModelComparison> comparison = model.comparison().get();
        a.setText(looking.evaluation()
                .get()
                .map(e -> "A: " + CompareModel.named(e))
                .orElse(""));
        b.setText(comparison.map(c -> "B: " + CompareModel.named(c.after())).orElse(""));
        boolean none = !busy && comparison.isEmpty();
        verdict.setText(none ? INVITATION : model.verdict());
        if (busy) {
            poll.start();
        } else {
            poll.stop();
        }
    }

    /** Breaks off what is being worked out. */
    public void close() {
        poll.stop();
        model.cancel();
    }
}

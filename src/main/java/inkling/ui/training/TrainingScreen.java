package inkling.ui.training;

import inkling.data.DataSources;
import inkling.data.Mnist;
import inkling.data.MnistDownload;
import inkling.platform.UserException;
import inkling.training.Presets;
import inkling.training.TrainingEvent;
import inkling.training.TrainingPlan;
import inkling.ui.common.Desk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** The second screen: choose a network and data, train, watch it learn, and keep every run. */
public final class TrainingScreen extends StackPane implements AutoCloseable {

    /** So long is waited for a run to save what it learnt when the window is closed. */
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Desk desk;
    private final SetupModel setup = new SetupModel(Presets.all().get(0).plan());
    private final TrainingModel model = new TrainingModel();
    private final RunsModel runs;
    private final RunController controller;
    private final CurvesShown curves;
    private final ChartTools tools = new ChartTools();
    private final ChartWall charts;
    private final LiveAnswersFeed answers;
    private final DataChooser data;
    private final TimeEstimate estimate;
    private final SetupPane pane;
    private final RunActions actions;
    private final UnfinishedRun unfinished;
    private final TrainingView view;
    private boolean closing;

    public TrainingScreen(Desk desk) {
        this.desk = desk;
        DataSources sources = new DataSources(desk.directories(), desk.mnist().get());
        unfinished = new UnfinishedRun(desk.settings());
        RunLibrary library = new StoredRuns(desk.directories(), sources);
        runs = new RunsModel(library);
        controller = new RunController(desk, library, model);
        curves = new CurvesShown(model, runs);
        charts = new ChartWall(desk.appearance(), this::export);
        answers = new LiveAnswersFeed(desk, controller, sources);
        if (Mnist.locate(desk.mnist().get(), desk.directories()).isPresent()) {
            setup.source().set("mnist");
        }
        MnistDownload download = new MnistDownload(desk.directories());
        data = new DataChooser(setup, sources, desk.tasks(), desk.appearance(), download::fetch, this::askFolder);
        estimate = new TimeEstimate(desk, setup, model.phase());
        pane = new SetupPane(
                setup,
                desk.appearance(),
                new PresetCards(Presets.all(), setup.recipe()),
                data,
                model.phase(),
                estimate.words(),
                this::train);
        actions = new RunActions(desk, library, runs, curves, setup, controller, this::draw);
        OutcomeActions outcome =
                new OutcomeActions(controller, runs, actions, unfinished, desk.notices(), () -> getScene()
                        .getWindow());
        view = new TrainingView(
                desk.appearance().textScale(),
                pane,
                new RunBar(model, controller, new RunOutcome(model, outcome)),
                tools,
                charts,
                answers.node(),
                new RunsTable(runs, actions));
        getChildren().add(view);
        setId("train-screen");
        controller.onEvent(this::afterEvent);
        controller.onDraw(charts.count(), this::drawNext);
        model.phase().addListener((o, was, is) -> followPhase(is));
        tools.span().addListener(o -> draw());
        tools.logScale().addListener((o, was, is) -> charts.setLogScale(is));
        desk.appearance().theme().addListener(o -> draw());
        draw();
        refresh();
        unfinished.among(runs.rows()).ifPresent(run -> model.offer(run.name(), run.epochs()));
    }

    private void followPhase(Phase phase) {
        if (phase == Phase.PREPARING || !phase.busy()) {
            view.showTop();
        }
        if (phase == Phase.PREPARING) {
            draw();
        } else if (!phase.busy() && !(closing && phase == Phase.STOPPED)) {
            unfinished.ended();
        }
    }

    /** Goes on with the run that was under way when the program last ended; says so where it has ended otherwise, or is gone. */
    public void resumeUnfinished() {
        unfinished.among(runs.rows()).ifPresentOrElse(actions::goOn, () -> {
            unfinished.ended();
            desk.notices().tell("That run has ended or is gone: there is nothing to go on with.");
        });
    }

    private void train() {
        TrainingPlan plan = setup.plan();
        controller.train(plan, RunNames.next(plan.preset(), runs.rows()));
    }

    private void draw() {
        charts.show(this::lines);
    }

    private void drawNext() {
        charts.showNext(this::lines);
    }

    private List<Line> lines(Unit unit) {
        return curves.lines(unit, tools.span().get(), desk.appearance().theme().get());
    }

    private void afterEvent(TrainingEvent event) {
        answers.follow(event);
        if (event instanceof TrainingEvent.Started) {
            controller.run().ifPresent(run -> unfinished.begun(run.folder()));
        }
        if (!model.phase().get().busy() || event instanceof TrainingEvent.Started) {
            refresh();
        }
    }

    private void refresh() {
        try {
            runs.refresh();
        } catch (IOException e) {
            desk.notices().problem("The runs could not be listed", e);
        }
    }

    private Optional<Path> askFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("A folder of digits");
        return Optional.ofNullable(chooser.showDialog(getScene().getWindow())).map(File::toPath);
    }

    private void export(CurveChart chart, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save this chart");
        chooser.setInitialFileName(name);
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).ifPresent(file -> {
            try {
                ChartExport.write(chart, file.toPath());
                desk.notices().tell("Saved " + file.getName() + ".");
            } catch (IOException e) {
                desk.notices().problem("", UserException.writing(file.toPath(), e));
            }
        });
    }

    /** Whether a run is under way, so that closing asks first. */
    public boolean isTraining() {
        return model.phase().get().busy();
    }

    /** Stops a run under way, keeping what it learnt; the next start offers to go on with it. */
    public void stopAnd(Runnable then) {
        closing = true;
        if (!isTraining()) {
            then.run();
            return;
        }
        model.phase().addListener((o, was, is) -> {
            if (!is.busy()) {
                then.run();
            }
        });
        controller.stop();
    }

    /** Stops a run under way, keeping what it learnt, and lets go of everything. */
    @Override
    public void close() {
        closing = true;
        controller.close(CLOSING);
        estimate.dispose();
        pane.dispose();
        answers.dispose();
        charts.dispose();
        data.dispose();
        try {
            runs.deleteForGood();
        } catch (IOException | UserException e) {
            desk.notices().problem("The deleted run could not be removed", e);
        }
    }
}

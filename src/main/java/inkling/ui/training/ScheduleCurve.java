package inkling.ui.training;

import inkling.training.Schedule;
import inkling.ui.common.Appearance;
import inkling.ui.common.Theme;
import javafx.beans.value.ChangeListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** The learning rate over the run, drawn before it: from its first batch on the left to its last on the right. */
final class ScheduleCurve extends Canvas {

    private static final double WIDTH = 264;
    private static final double HEIGHT = 48;
    private static final double MARGIN = 4;

    private final Appearance appearance;
    private final ChangeListener<Theme> retheme = (o, was, is) -> paint();
    private Schedule shown = new Schedule.Constant(1);

    ScheduleCurve(Appearance appearance) {
        super(WIDTH, HEIGHT);
        this.appearance = appearance;
        setId("schedule-curve");
        setAccessibleText("The learning rate over the run");
        appearance.theme().addListener(retheme);
    }

    void show(Schedule schedule) {
        shown = schedule;
        paint();
    }

    private void paint() {
        Theme theme = appearance.theme().get();
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, WIDTH, HEIGHT);
        g.setStroke(theme.border());
        g.setLineWidth(1);
        g.strokeLine(0, HEIGHT - .5, WIDTH, HEIGHT - .5);
        g.setStroke(theme.accent());
        g.setLineWidth(2);
        g.beginPath();
        for (int x = 0; x <= (int) WIDTH; x += 2) {
            double rate = shown.learningRate(x / WIDTH) / shown.peak();
            g.lineTo(x, HEIGHT - 1 - rate * (HEIGHT - 1 - MARGIN));
        }
        g.stroke();
    }

    void dispose() {
        appearance.theme().removeListener(retheme);
    }
}

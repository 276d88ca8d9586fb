package inkling.ui.shell;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Draws ink on the paper of the open window with real mouse events. */
final class PenHand {

    private final FxRobot robot;

    PenHand(FxRobot robot) {
        this.robot = robot;
    }

    /** In the middle of the paper, filling a share of it. */
    void draw(Ink ink, double share) {
        Node paper = robot.lookup("#paper").query();
        Bounds sheet = paper.localToScreen(paper.getLayoutBounds());
        BaseRobot pen = robot.robotContext().getBaseRobot();
        Box box = ink.bounds().orElseThrow();
        double side = share * Math.min(sheet.getWidth(), sheet.getHeight());
        double scale = side / Math.max(box.width(), box.height());
        for (Stroke stroke : ink.strokes()) {
            boolean down = false;
            for (Point p : stroke.points()) {
                // The plain robot: TestFX's own moves would make dozens of events of each.
                pen.moveMouse(new Point2D(
                        sheet.getCenterX() + (p.x() - box.centerX()) * scale,
                        sheet.getCenterY() + (p.y() - box.centerY()) * scale));
                if (!down) {
                    pen.pressMouse(MouseButton.PRIMARY);
                    down = true;
                }
            }
            pen.releaseMouse(MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}

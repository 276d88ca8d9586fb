package inkling.ui.training;

import inkling.platform.AtomicFiles;
import inkling.report.Svg;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/** Charts as files: a picture for a slide, a drawing for print, numbers for a spreadsheet. */
final class ChartExport {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int PICTURE_SCALE = 2;
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);

    private ChartExport() {}

    /** The format follows from the file's ending: .svg, .csv, otherwise PNG. */
    static void write(CurveChart curves, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            AtomicFiles.write(file, csv(curves.lines()));
        } else if (name.endsWith(".svg")) {
            Svg.write(file, WIDTH, HEIGHT, graphics -> curves.chart().draw(graphics, AREA));
        } else {
            BufferedImage picture = picture(curves.chart());
            AtomicFiles.write(file, out -> ImageIO.write(picture, "png", out));
        }
    }

    /** One row a point: line, kind (batch, smoothed, epoch), epoch, value. */
    static String csv(List<Line> lines) {
        StringBuilder text = new StringBuilder("line,kind,epoch,value\n");
        for (Line line : lines) {
            String kind =
                    switch (line.style()) {
                        case FAINT -> "batch";
                        case SOLID -> "smoothed";
                        case MARKED -> "epoch";
                    };
            for (int i = 0; i < line.curve().size(); i++) {
                text.append('"')
                        .append(line.name().replace("\"", "\"\""))
                        .append("\",")
                        .append(kind)
                        .append(',')
                        .append(line.curve().x()[i])
                        .append(',')
                        .append(line.curve().y()[i])
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static BufferedImage picture(JFreeChart chart) {
        BufferedImage picture =
                new BufferedImage(WIDTH * PICTURE_SCALE, HEIGHT * PICTURE_SCALE, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(PICTURE_SCALE, PICTURE_SCALE);
        chart.draw(graphics, AREA);
        graphics.dispose();
        return picture;
    }
}

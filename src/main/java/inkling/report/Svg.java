package inkling.report;

import inkling.platform.AtomicFiles;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Scalable Vector Graphics 1.1 of whatever draws on a {@link Graphics2D}; text stays text. Needs no display. */
public final class Svg {

    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /**
     * Replaces the file at once or not at all.
     *
     * @param width in points, as is the height
     * @param drawing fills 0, 0 to width, height
     */
    public static void write(Path file, int width, int height, Consumer<Graphics2D> drawing) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        drawing.accept(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        StringWriter text = new StringWriter();
        graphics.stream(root, text, true, false);
        // Readers would fetch the document type's definition from the network; SVG needs none.
        AtomicFiles.write(file, DOCTYPE.matcher(text.toString()).replaceFirst(""));
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java can make an XML document", e);
        }
    }
}

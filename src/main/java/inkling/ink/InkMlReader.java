package inkling.ink;

import inkling.platform.UserException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an InkML document with a reader that knows no document types and resolves nothing. */
final class InkMlReader {

    private static final int MAX_DEPTH = 50;

    private final String name;
    private final InkMlDocument document;

    InkMlReader(String name) {
        this.name = name;
        this.document = new InkMlDocument(name);
    }

    List<LabelledInk> read(byte[] xml) throws UserException {
        try {
            XMLStreamReader reader = open(XmlText.decode(xml));
            try {
                walk(reader);
            } finally {
                reader.close();
            }
        } catch (CharacterCodingException e) {
            throw new UserException(name + " is not an InkML file: it is no text in the encoding it claims.", e);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new UserException(name + " is not an InkML file: it is no well-formed XML (line " + line + ").", e);
        }
        return document.finish();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("External entities are refused");
        });
        return factory;
    }

    private static XMLStreamReader open(String xml) throws XMLStreamException {
        try {
            return factory().createXMLStreamReader(new StringReader(xml));
        } catch (RuntimeException e) {
            throw new XMLStreamException("The parser failed", e);
        }
    }

    /** The JDK's parser is known to throw unchecked exceptions on some malformed bytes instead of its own. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("The parser failed", e);
        }
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException, UserException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (next(reader)) {
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new UserException(name + " is refused: it declares or uses entities, which no ink needs.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new UserException(name + " is refused: its elements are nested too deeply.");
                    }
                    start(reader, depth);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    document.text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    document.end(reader.getLocalName());
                }
                default -> {
                    // Comments and processing instructions say nothing about ink.
                }
            }
        }
    }

    private void start(XMLStreamReader reader, int depth) throws UserException {
        if (depth == 1 && !reader.getLocalName().equals("ink")) {
            throw new UserException(name + " is not an InkML file: it begins with <" + shortened(reader.getLocalName())
                    + ">, not with <ink>.");
        }
        document.start(reader.getLocalName(), attribute -> get(reader, attribute));
    }

    /** Attributes are looked up by local name: files write both {@code id} and {@code xml:id}. */
    private static Optional<String> get(XMLStreamReader reader, String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}

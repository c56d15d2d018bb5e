package cn.gov.nanan.disclosure.file;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML 部件: read as a stream, without document types and entities; by the parser that the reader of sheets brings, for the
 * one of Java writes to the log what it cannot read.
 */
public final class XmlPart {
    private static final Set<Integer> TEXTS = Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA);
    private static final XMLInputFactory FACTORY = factory();

    private XmlPart() {}

    /**
     * Calls {@code seen} at every beginning and end of an element and at every text.
     *
     * @throws IOException where it is no sound XML
     */
    public static void read(InputStream in, Consumer<XMLStreamReader> seen) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new IOException("Entity " + reader.getLocalName());
                }
                if (reader.isStartElement() || reader.isEndElement() || TEXTS.contains(event)) {
                    seen.accept(reader);
                }
            }
        } catch (XMLStreamException | UncheckedStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /** An attribute whatever its namespace; empty where it is absent. */
    public static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}

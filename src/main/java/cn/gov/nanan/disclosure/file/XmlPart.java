package cn.gov.nanan.disclosure.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML 部件: read as a stream, without document types and entities, and no further than a bound. */
final class XmlPart {
    private static final XMLInputFactory FACTORY = factory();

    private XmlPart() {}

    /**
     * Calls {@code seen} at every beginning and end of an element and at every text.
     *
     * @throws IOException where it is no sound XML
     */
    static void read(InputStream in, Judgement judgement, Consumer<XMLStreamReader> seen) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new Bounded(in, judgement));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new IOException("Entity " + reader.getLocalName());
                }
                if (reader.isStartElement() || reader.isEndElement() || reader.isCharacters()) {
                    seen.accept(reader);
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /** An attribute whatever its namespace; empty where it is absent. */
    static String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}

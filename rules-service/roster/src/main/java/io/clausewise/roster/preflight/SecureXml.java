package io.clausewise.roster.preflight;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streamed reading of a workbook's XML that never declares, expands or fetches an entity. */
final class SecureXml {
    private static final XMLInputFactory FACTORY = factory();

    private SecureXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /**
     * A reader that stands at the root element.
     *
     * @throws RosterRefused if the document has a document type declaration
     */
    static XMLStreamReader open(InputStream in, String part) throws XMLStreamException, RosterRefused {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw Refusals.doctype(part);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader;
            }
        }
    }

    /**
     * The text up to the end of the element the reader stands at, elements inside it passed over.
     *
     * @param most characters kept; one more is kept of longer texts, so that they can be told
     */
    static String text(XMLStreamReader reader, int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (depth == 1 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(reader.getText());
                text.setLength(Math.min(text.length(), most + 1));
            }
        }
        return text.toString();
    }
}

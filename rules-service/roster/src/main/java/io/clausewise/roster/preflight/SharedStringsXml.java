package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts a workbook keeps once for all its cells; the counts it states are not looked at. */
final class SharedStringsXml {
    private SharedStringsXml() {}

    static List<String> read(XlsxArchive archive, String part, Limits limits)
            throws IOException, RosterRefused, XMLStreamException {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        try (InputStream in = archive.open(part)) {
            XMLStreamReader xml = SecureXml.open(in, part);
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                    String text = RichText.read(xml, limits.cellCharacters());
                    texts.add(text);
                    characters += text.length();
                    // all of them are in the memory at once: a quarter of what may be shown
                    if (texts.size() > limits.cells() || characters > limits.characters() / 4) {
                        throw Refusals.tooMuchText(limits.characters() / 4);
                    }
                }
            }
        }
        return texts;
    }
}

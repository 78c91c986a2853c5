package io.clausewise.roster.preflight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The plain text of a string item, its runs put together, its phonetic hints left out. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /**
     * Reads up to the end of the {@code si} or {@code is} the reader stands at.
     *
     * @param most characters kept; one more is kept of longer texts, so that they can be told
     */
    static String read(XMLStreamReader xml, int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                if (phonetic == 0 && xml.getLocalName().equals("t")) {
                    text.append(SecureXml.text(xml, most));
                    depth--;
                    text.setLength(Math.min(text.length(), most + 1));
                }
            }
        }
        return unescape(text.toString());
    }

    /** {@code _x000D_} is how the format writes control characters. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}

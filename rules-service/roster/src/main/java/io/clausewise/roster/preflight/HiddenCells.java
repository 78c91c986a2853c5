package io.clausewise.roster.preflight;

import java.util.BitSet;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows and columns of a sheet that nobody sees who opens it: hidden, filtered out, folded up, or of no height or width. */
public final class HiddenCells {
    private static final int MOST_COLUMNS = 16_384;

    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();

    private HiddenCells() {}

    /** @param xml at the root element of a sheet */
    static HiddenCells read(XMLStreamReader xml) throws XMLStreamException {
        HiddenCells hidden = new HiddenCells();
        int row = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                row = number(xml.getAttributeValue(null, "r")).orElse(row + 1);
                hidden.rows.set(Math.min(Math.max(row, 0), Address.MOST_ROWS), unseen(xml, "ht"));
            } else if (xml.getLocalName().equals("col") && unseen(xml, "width")) {
                int min = number(xml.getAttributeValue(null, "min")).orElse(1);
                int max = number(xml.getAttributeValue(null, "max")).orElse(MOST_COLUMNS);
                if (min >= 1 && min <= max && max <= MOST_COLUMNS) {
                    hidden.columns.set(min - 1, max);
                }
            }
        }
        return hidden;
    }

    private static boolean unseen(XMLStreamReader xml, String size) {
        String hidden = xml.getAttributeValue(null, "hidden");
        String length = xml.getAttributeValue(null, size);
        return "1".equals(hidden) || "true".equals(hidden) || length != null && length.matches("0*\\.?0*");
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,7}")
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    /** @param number as Excel shows it, from 1 */
    public boolean row(int number) {
        return rows.get(number);
    }

    /** @param index from 0 */
    public boolean column(int index) {
        return columns.get(index);
    }
}

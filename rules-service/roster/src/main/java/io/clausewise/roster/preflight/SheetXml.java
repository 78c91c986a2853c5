package io.clausewise.roster.preflight;

import io.clausewise.message.Shown;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through the cells of one sheet's XML in their order; whatever the sheet says about its size is not looked at. */
final class SheetXml {
    private final XMLStreamReader xml;
    private final String sheet;
    private final Limits limits;
    private final List<MergedRegion> merges = new ArrayList<>();
    private int row;
    private int column = -1;

    /** @param xml at the root element */
    SheetXml(XMLStreamReader xml, String sheet, Limits limits) {
        this.xml = xml;
        this.sheet = sheet;
        this.limits = limits;
    }

    /** The next cell, blank or not; null at the end of the sheet. */
    @Nullable
    RawCell next() throws XMLStreamException, RosterRefused {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> startRow(xml.getAttributeValue(null, "r"));
                case "c" -> {
                    return cell();
                }
                case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
                default -> {}
            }
        }
        return null;
    }

    /** All merged cells; complete only at the end, since they stand behind the cells. */
    List<MergedRegion> merges() {
        return merges;
    }

    private void startRow(@Nullable String number) throws RosterRefused {
        int next = number == null ? row + 1 : positive(number);
        if (next < 1 || next > Address.MOST_ROWS) {
            throw Refusals.corrupt(
                    "工作表" + Shown.zh(sheet) + "有行号 " + Shown.of(String.valueOf(number)),
                    "sheet " + Shown.en(sheet) + " has a row numbered " + Shown.of(String.valueOf(number)));
        }
        if (next <= row) {
            throw Refusals.corruptCell(
                    sheet,
                    "A" + next,
                    "所在的第 " + next + " 行排在第 " + row + " 行之后",
                    "row " + next + " stands behind row " + row);
        }
        row = next;
        column = -1;
    }

    private RawCell cell() throws XMLStreamException, RosterRefused {
        String ref = xml.getAttributeValue(null, "r");
        Address at = ref == null ? new Address(row, column + 1) : Address.parse(ref);
        if (at == null || at.row() != row) {
            throw Refusals.corruptCell(sheet, String.valueOf(ref), "写在第 " + row + " 行里", "it stands in row " + row);
        }
        if (at.column() <= column) {
            throw Refusals.corruptCell(sheet, at.toString(), "出现两次或顺序颠倒", "it occurs twice or out of order");
        }
        column = at.column();
        String type = xml.getAttributeValue(null, "t");
        int style = style(xml.getAttributeValue(null, "s"), at);
        boolean formula = false;
        String value = null;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> {
                        value = SecureXml.text(xml, limits.cellCharacters());
                        depth--;
                    }
                    case "is" -> {
                        value = RichText.read(xml, limits.cellCharacters());
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        if (value != null && value.length() > limits.cellCharacters()) {
            throw Refusals.longCell(sheet, at.toString(), limits.cellCharacters());
        }
        return new RawCell(row, column, type == null ? "n" : type, style, formula, value);
    }

    private int style(@Nullable String written, Address at) throws RosterRefused {
        int style = written == null ? 0 : positive(written.strip());
        if (style < 0) {
            String shown = Shown.of(String.valueOf(written));
            throw Refusals.corruptCell(
                    sheet, at.toString(), "的格式编号不是数字：" + shown, "the number of its format is none: " + shown);
        }
        return style;
    }

    private void merge(@Nullable String ref) throws RosterRefused {
        MergedRegion region = MergedRegion.parse(ref);
        if (region == null) {
            throw Refusals.corrupt(
                    "工作表" + Shown.zh(sheet) + "有合并区域 " + Shown.of(String.valueOf(ref)),
                    "sheet " + Shown.en(sheet) + " merges the region " + Shown.of(String.valueOf(ref)));
        }
        if (merges.size() >= limits.merges()) {
            throw Refusals.tooManyMerges(limits.merges());
        }
        merges.add(region);
    }

    /** -1 for what is no number from 0. */
    private static int positive(String digits) {
        try {
            return Math.max(Integer.parseInt(digits), -1);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}

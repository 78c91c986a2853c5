package io.clausewise.roster.annotate;

import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.XlsxBook;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sheet's own cells, letter by letter as they were, with ours put in. */
final class OriginalRows implements SheetBody {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,17})?");

    private final XlsxBook book;
    private final String part;
    private final Insertions insertions;

    OriginalRows(XlsxBook book, String part, Insertions insertions) {
        this.book = book;
        this.part = part;
        this.insertions = insertions;
    }

    @Override
    public void cells(Writer out, Map<String, String> declared) throws IOException, RosterRefused {
        try (MarkupReader in = new MarkupReader(XmlText.reader(book.open(part)));
                Insertions.Rows rows = insertions.rows()) {
            Map<String, String> own = new LinkedHashMap<>();
            boolean root = true;
            while (in.next()) {
                if (root && in.opens()) {
                    own.putAll(in.attributes());
                    own.keySet().removeIf(name -> !name.startsWith("xmlns"));
                    own.entrySet().removeIf(entry -> entry.getValue().equals(declared.get(entry.getKey())));
                    root = false;
                }
                if (in.isStart("sheetData")) {
                    own.putAll(in.attributes());
                    String prefix = in.prefix();
                    tag(out, prefix + "sheetData", own, false);
                    if (!in.isEmpty()) {
                        rows(in, out, rows);
                    }
                    out.write("</" + prefix + "sheetData>");
                    return;
                }
            }
        }
    }

    private void rows(MarkupReader in, Writer out, Insertions.Rows rows) throws IOException {
        int number = 0;
        while (in.next() && !(in.isEnd() && in.isTag("sheetData"))) {
            if (!in.isStart("row")) {
                in.copy(out);
                continue;
            }
            String written = in.attribute("r");
            number = written == null ? number + 1 : Integer.parseInt(written.strip());
            Insertion insertion = rows.at(number);
            if (insertion == null) {
                in.copy(out);
            } else {
                row(in, out, insertion, number);
            }
        }
    }

    private void row(MarkupReader in, Writer out, Insertion insertion, int number) throws IOException {
        String prefix = in.prefix();
        Map<String, String> attributes = in.attributes();
        // which columns it has is no longer right, and need not be said
        attributes.remove("spans");
        grow(attributes, insertion);
        boolean empty = in.isEmpty();
        tag(out, prefix + "row", attributes, false);
        CellXml cells = new CellXml(out, prefix).in(number);
        int column = -1;
        int neighbour = -1;
        boolean inserted = false;
        while (!empty && in.next() && !(in.isEnd() && in.isTag("row"))) {
            if (!in.isStart("c")) {
                in.copy(out);
                continue;
            }
            String address = in.attribute("r");
            column = address == null ? column + 1 : Columns.of(address);
            if (column >= insertion.first()) {
                if (!inserted) {
                    insertion.write(cells, neighbour);
                    inserted = true;
                }
                if (column < insertion.first() + insertion.width()) {
                    passOver(in);
                    continue;
                }
            } else {
                neighbour = style(in);
            }
            int instead = insertion.styleOf(column, style(in));
            if (instead == style(in)) {
                in.copy(out);
            } else {
                Map<String, String> own = in.attributes();
                own.put("s", Integer.toString(instead));
                tag(out, prefix + "c", own, in.isEmpty());
            }
        }
        if (!inserted) {
            insertion.write(cells, neighbour);
        }
        out.write("</" + prefix + "row>");
    }

    /**
     * A row whose height nobody set is as high as its texts need: ours are among them now. Where the file does not say how high that
     * is, programs find out for themselves.
     */
    private static void grow(Map<String, String> attributes, Insertion insertion) {
        String height = attributes.get("ht");
        String custom = attributes.getOrDefault("customHeight", "0").strip();
        if (height == null || !NUMBER.matcher(height).matches() || !custom.equals("0") && !custom.equals("false")) {
            return;
        }
        double needed = insertion.height();
        if (needed > Double.parseDouble(height)) {
            attributes.put("ht", Double.toString(needed));
        }
    }

    private static int style(MarkupReader in) {
        @Nullable String style = in.attribute("s");
        return style == null ? 0 : Integer.parseInt(style.strip());
    }

    /** A blank cell where ours is put. */
    private static void passOver(MarkupReader in) throws IOException {
        while (!in.isEmpty() && !(in.isEnd() && in.isTag("c")) && in.next()) {
            // on to its end
        }
    }

    private static void tag(Writer out, String name, Map<String, String> attributes, boolean empty) throws IOException {
        out.write("<" + name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.write(" " + attribute.getKey() + "=\"");
            XmlText.write(out, attribute.getValue());
            out.write('"');
        }
        out.write(empty ? "/>" : ">");
    }
}

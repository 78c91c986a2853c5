package io.clausewise.roster.annotate;

import java.io.IOException;
import java.io.Writer;

/** Writes cells of a sheet as XML. Texts stand in their cells, so that nothing is held until the end. */
final class CellXml {
    private final Writer out;
    private final String prefix;
    private final String beforeAddress;
    private final String beforeText;
    private final String behindText;
    private String rowDigits = "";

    /** @param prefix of the sheet's elements, its colon with it; empty where they are in the default namespace */
    CellXml(Writer out, String prefix) {
        this.out = out;
        this.prefix = prefix;
        this.beforeAddress = "<" + prefix + "c r=\"";
        this.beforeText = " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">";
        this.behindText = "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
    }

    /** @param number from 1 */
    void startRow(int number) throws IOException {
        startRow(number, 0);
    }

    /**
     * @param number from 1
     * @param height in points; 0 for as high as it needs
     */
    void startRow(int number, double height) throws IOException {
        startRow(number, height, false);
    }

    void startRow(int number, double height, boolean hidden) throws IOException {
        rowDigits = Integer.toString(number);
        out.write("<" + prefix + "row r=\"" + number + (hidden ? "\" hidden=\"1\"" : "\""));
        if (height > 0) {
            out.write(" ht=\"" + height + "\" customHeight=\"1\"");
        }
        out.write('>');
    }

    /** A row that is as high as its texts need, until somebody changes them. */
    void startFittedRow(int number, double height) throws IOException {
        rowDigits = Integer.toString(number);
        out.write("<" + prefix + "row r=\"" + number + "\" ht=\"" + height + "\">");
    }

    void endRow() throws IOException {
        out.write("</" + prefix + "row>");
    }

    /** Takes a row somebody else began. */
    CellXml in(int number) {
        rowDigits = Integer.toString(number);
        return this;
    }

    /** A text, never anything else. */
    void text(int column, int style, String text) throws IOException {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        start(column, style);
        out.write(beforeText);
        XmlText.write(out, text);
        out.write(behindText);
    }

    /**
     * What stands behind the address of a cell that holds one of a few words; made once for millions of cells. The short form that
     * Excel itself uses for results of formulas: less than two thirds of the letters.
     *
     * @param word without white space at its ends and without characters that mean something in XML
     */
    String wordCell(int style, String word) {
        return "\" s=\"" + style + "\" t=\"str\"><" + prefix + "v>" + word + "</" + prefix + "v></" + prefix + "c>";
    }

    /** @param wordCell as {@link #wordCell} made it */
    void word(int column, String wordCell) throws IOException {
        address(column);
        out.write(wordCell);
    }

    void number(int column, int style, double value) throws IOException {
        value(
                column,
                style,
                "",
                value == Math.rint(value) && Math.abs(value) < 1e15
                        ? Long.toString((long) value)
                        : Double.toString(value));
    }

    /** @param type as the format has it, with its attribute; empty for a number */
    void value(int column, int style, String type, String value) throws IOException {
        start(column, style);
        out.write(type + "><" + prefix + "v>");
        XmlText.write(out, value);
        out.write("</" + prefix + "v></" + prefix + "c>");
    }

    /** @param formula without {@code =}; it is somebody else's, and its value is the stored one */
    void formula(int column, int style, String formula, String type, String value) throws IOException {
        start(column, style);
        out.write(type + "><" + prefix + "f>");
        XmlText.write(out, formula);
        out.write("</" + prefix + "f>");
        if (!value.isEmpty()) {
            out.write("<" + prefix + "v>");
            XmlText.write(out, value);
            out.write("</" + prefix + "v>");
        }
        out.write("</" + prefix + "c>");
    }

    void blank(int column, int style) throws IOException {
        start(column, style);
        out.write("/>");
    }

    private void start(int column, int style) throws IOException {
        address(column);
        out.write("\" s=\"");
        out.write(Integer.toString(style));
        out.write('"');
    }

    private void address(int column) throws IOException {
        out.write(beforeAddress);
        out.write(Columns.letters(column));
        out.write(rowDigits);
    }
}

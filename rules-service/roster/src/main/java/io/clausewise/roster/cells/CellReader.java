package io.clausewise.roster.cells;

/** Reads one cell to the value of one field. Never throws, never guesses: what is not understood is quoted in a finding. */
public abstract class CellReader {
    CellReader() {}

    public final CellReading read(CellContent content) {
        if (content instanceof CellContent.Fault) {
            return CellReading.without(CellFinding.fault(
                    "cell-error",
                    "单元格是错误值" + Quote.zh(content),
                    "the cell holds the error value " + Quote.en(content)));
        }
        String shown = Plain.stripped(content.shown());
        if (content instanceof CellContent.Blank || content instanceof CellContent.Text && shown.isEmpty()) {
            return CellReading.nothing();
        }
        if (content instanceof CellContent.Text && None.dash(shown)) {
            return CellReading.nothing()
                    .and(CellFinding.note(
                            "cell-dash",
                            Quote.zh(content) + "当作没有填写",
                            Quote.en(content) + " is taken as not filled in"));
        }
        return filled(content);
    }

    /** Reads a cell that is neither blank nor an error value. */
    abstract CellReading filled(CellContent content);
}

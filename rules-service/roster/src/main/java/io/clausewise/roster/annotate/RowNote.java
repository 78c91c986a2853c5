package io.clausewise.roster.annotate;

import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written about one person.
 *
 * @param number the person's place in the roster, from 0
 * @param sheet its place among the sheets with people
 * @param row from 1
 * @param program its place among the programmes; -1 where it is not clear which one
 * @param texts of our columns, in their order
 * @param bad columns of cells with findings, with the worst of each
 * @param statuses by the place of the clause among all; null where the programme has no such clause
 */
record RowNote(
        int number,
        int sheet,
        int row,
        String name,
        int program,
        Outcome outcome,
        List<String> texts,
        Map<Integer, Weight> bad,
        List<@Nullable Status> statuses) {

    void write(DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeInt(sheet);
        out.writeInt(row);
        Packed.text(out, name);
        out.writeInt(program);
        out.writeByte(outcome.ordinal());
        out.writeInt(texts.size());
        for (String text : texts) {
            Packed.text(out, text);
        }
        out.writeInt(bad.size());
        for (Map.Entry<Integer, Weight> cell : bad.entrySet()) {
            out.writeInt(cell.getKey());
            out.writeByte(cell.getValue().ordinal());
        }
        out.writeInt(statuses.size());
        for (Status status : statuses) {
            out.writeByte(status == null ? -1 : status.ordinal());
        }
    }

    static RowNote read(DataInputStream in) throws IOException {
        int number = in.readInt();
        int sheet = in.readInt();
        int row = in.readInt();
        String name = Packed.text(in);
        int program = in.readInt();
        Outcome outcome = Outcome.values()[in.readByte()];
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(Packed.text(in));
        }
        Map<Integer, Weight> bad = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            bad.put(in.readInt(), Weight.values()[in.readByte()]);
        }
        List<@Nullable Status> statuses = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int status = in.readByte();
            statuses.add(status < 0 ? null : Status.values()[status]);
        }
        return new RowNote(number, sheet, row, name, program, outcome, texts, bad, statuses);
    }
}

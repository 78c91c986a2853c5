package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import io.clausewise.roster.cells.CellFinding.Weight;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A line of the sheet 数据问题.
 *
 * @param sheet its name as the roster has it; empty for a CSV file, and where it is about the whole roster
 * @param row from 1; 0 where it is about no single row
 * @param address of the cell; empty where it is about no single cell
 * @param value that stands there
 * @param allowed empty where the finding says it already
 * @param citation empty where it rests on no place of the notice
 */
record FindingNote(
        Weight weight,
        String sheet,
        int row,
        String address,
        String value,
        String what,
        String allowed,
        String citation,
        String english) {

    /** The whole of it, for a comment. */
    Text said() {
        return new Text(allowed.isEmpty() ? what : what + "。允许：" + allowed, english);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(weight.ordinal());
        Packed.text(out, sheet);
        out.writeInt(row);
        for (String text : new String[] {address, value, what, allowed, citation, english}) {
            Packed.text(out, text);
        }
    }

    static FindingNote read(DataInputStream in) throws IOException {
        Weight weight = Weight.values()[in.readByte()];
        String sheet = Packed.text(in);
        int row = in.readInt();
        return new FindingNote(
                weight,
                sheet,
                row,
                Packed.text(in),
                Packed.text(in),
                Packed.text(in),
                Packed.text(in),
                Packed.text(in),
                Packed.text(in));
    }
}

package io.clausewise.roster.screening;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.cells.CellReader;
import io.clausewise.roster.cells.IdNumberReader;
import io.clausewise.roster.cells.TextReader;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.Heading;
import io.clausewise.roster.sheet.SheetRow;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads of a row only who it is about, the same way as the whole row is read later. */
final class IdentityReader {
    private static final int ID_NUMBER = 18;

    private final CellReader idNumbers;
    private final CellReader texts = new TextReader();
    private final int id;
    private final int name;
    private final int employer;

    IdentityReader(Heading heading, LocalDate asOf) {
        this.idNumbers = new IdNumberReader(asOf);
        this.id = column(heading, "/person/idNumber");
        this.name = column(heading, "/person/name");
        this.employer = column(heading, "/employment/employer");
    }

    private static int column(Heading heading, String pointer) {
        return heading.find(pointer).map(Column::index).orElse(-1);
    }

    void read(SheetRow row, int sheet, Identities.Builder people) {
        people.add(sheet, row.number(), idKey(row), textKey(row, name), textKey(row, employer));
    }

    private long idKey(SheetRow row) {
        String number = value(idNumbers, row, id);
        return number == null || number.length() != ID_NUMBER ? Identities.NONE : exact(number);
    }

    /** 17 digits and a check character fit into a long: keys of two numbers are never the same. */
    private static long exact(String number) {
        long check = number.charAt(ID_NUMBER - 1) == 'X' ? 10 : number.charAt(ID_NUMBER - 1) - '0';
        return Long.parseLong(number, 0, ID_NUMBER - 1, 10) * 11 + check + 1;
    }

    private long textKey(SheetRow row, int column) {
        String text = value(texts, row, column);
        return text == null ? Identities.NONE : hash(fold(text));
    }

    private static @Nullable String value(CellReader reader, SheetRow row, int column) {
        CellContent content = column < 0 ? new CellContent.Blank() : row.at(column);
        return reader.read(content).value().map(JsonNode::asString).orElse(null);
    }

    /** 王 明 and 王明 are one name. */
    private static String fold(String text) {
        if (isChinese(text)) {
            return text;
        }
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder rest = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(Character::toUpperCase)
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }

    /** Nothing but characters that folding leaves alone: nearly all names. */
    private static boolean isChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x4e00 || text.charAt(i) > 0x9fa5) {
                return false;
            }
        }
        return true;
    }

    /** FNV-1a in 64 bits, then mixed so that every letter reaches every bit. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == Identities.NONE ? 1 : hash;
    }
}

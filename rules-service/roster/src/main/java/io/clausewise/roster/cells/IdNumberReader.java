package io.clausewise.roster.cells;

import io.clausewise.profile.IdNumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/**
 * Reads {@code /person/idNumber}. Blanks, width, apostrophes and a small x are tidied, with a note; a number that is wrong,
 * damaged, of 15 digits or of another document is not used.
 */
public final class IdNumberReader extends CellReader {
    private static final Pattern APOSTROPHES = Pattern.compile("^['‘’`′＇]+|['‘’`′＇]+$");
    private static final Pattern EXPONENT = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]{1,2}");
    private static final int EXCEL_DIGITS = 15;
    private static final int FIRST_YEAR = 1900;

    private final LocalDate asOf;

    /** @param asOf nobody who applies then is born later */
    public IdNumberReader(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override
    CellReading filled(CellContent content) {
        if (content instanceof CellContent.Number number) {
            return CellReading.without(stored(number));
        }
        if (!(content instanceof CellContent.Text text) || text.text().length() > Plain.LONGEST) {
            return CellReading.without(IdNumberMessages.length(content.shown()));
        }
        List<CellFinding> findings = new ArrayList<>();
        String tidy = tidy(text.text(), findings);
        CellFinding fault = fault(tidy, text.text());
        if (fault == null) {
            return CellReading.of(StringNode.valueOf(tidy), findings);
        }
        findings.add(fault);
        return CellReading.of(null, findings);
    }

    /** Takes away what cannot be part of a number, one kind after the other, so that each can be told. */
    private static String tidy(String written, List<CellFinding> findings) {
        if (hasForm(written)) {
            return written;
        }
        String bare = Plain.withoutBlanks(written);
        if (bare.length() < written.length()) {
            findings.add(IdNumberMessages.blanks(written));
        }
        if (hasForm(bare)) {
            return bare;
        }
        String open = APOSTROPHES.matcher(bare).replaceAll("");
        if (open.length() < bare.length()) {
            findings.add(IdNumberMessages.apostrophe(written));
        }
        String narrow = Normalizer.normalize(open, Normalizer.Form.NFKC);
        if (!narrow.equals(open)) {
            findings.add(IdNumberMessages.fullWidth(written));
        }
        if (narrow.length() == 18 && narrow.endsWith("x")) {
            findings.add(IdNumberMessages.smallX(written));
            return narrow.substring(0, 17) + "X";
        }
        return narrow;
    }

    /** 17 digits and a digit or X. By hand: it is asked of every number of a roster, several times. */
    private static boolean hasForm(String text) {
        if (text.length() != 18) {
            return false;
        }
        for (int i = 0; i < 17; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        char check = text.charAt(17);
        return check >= '0' && check <= '9' || check == 'X';
    }

    private static CellFinding stored(CellContent.Number number) {
        BigDecimal value = number.value();
        int digits = value.precision() - value.scale();
        if (digits > EXCEL_DIGITS) {
            return IdNumberMessages.storedAsNumber(number.shown());
        }
        return digits == 15 && value.stripTrailingZeros().scale() <= 0
                ? IdNumberMessages.fifteenDigits(value.toBigInteger().toString())
                : IdNumberMessages.length(number.shown());
    }

    private @Nullable CellFinding fault(String tidy, String written) {
        if (hasForm(tidy)) {
            return formed(tidy);
        }
        if (EXPONENT.matcher(tidy.toUpperCase(Locale.ROOT)).matches()) {
            return IdNumberMessages.exponent(written);
        }
        if (tidy.matches("[0-9]{15}")) {
            return IdNumberMessages.fifteenDigits(tidy);
        }
        Optional<OtherDocument> other = OtherDocument.find(tidy);
        if (other.isPresent()) {
            return IdNumberMessages.otherDocument(written, other.get());
        }
        return tidy.codePointCount(0, tidy.length()) == 18
                ? IdNumberMessages.characters(written)
                : IdNumberMessages.length(tidy);
    }

    private @Nullable CellFinding formed(String number) {
        int year = Integer.parseInt(number.substring(6, 10));
        LocalDate born;
        try {
            born = LocalDate.of(
                    year, Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return IdNumberMessages.noSuchDay(number);
        }
        if (year < FIRST_YEAR) {
            return IdNumberMessages.bornTooEarly(number, born);
        }
        if (born.isAfter(asOf)) {
            return IdNumberMessages.bornLater(number, born, asOf);
        }
        if (IdNumber.find(number).isPresent()) {
            return null;
        }
        return number.endsWith("000") ? IdNumberMessages.endsInZeros(number) : IdNumberMessages.checkCharacter(number);
    }
}

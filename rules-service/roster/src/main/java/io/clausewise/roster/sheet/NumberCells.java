package io.clausewise.roster.sheet;

import io.clausewise.roster.cells.CellContent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Makes numbers and dates of what Excel stores for both, by the cell's number format. Not for several threads. */
final class NumberCells {
    /** What Chinese Excel shows for the formats that are built in and that a workbook names by number only. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<String, Boolean> dateFormats = new HashMap<>();
    private final boolean date1904;

    NumberCells(boolean date1904) {
        this.date1904 = date1904;
    }

    /** @param code the format's code where the workbook has one of its own for it */
    CellContent read(double value, int format, @Nullable String code) {
        String own = CHINESE.get(format);
        String known = own != null ? own : code != null ? code : BuiltinFormats.getBuiltinFormat(format);
        String used = known == null ? "General" : known;
        boolean date = value >= 1
                && DateUtil.isValidExcelDate(value)
                && dateFormats.computeIfAbsent(format + used, key -> isDate(format, used));
        if (date) {
            return new CellContent.DateValue(
                    DateUtil.getLocalDateTime(value, date1904).toLocalDate(), shown(value, format, used));
        }
        return new CellContent.Number(decimal(value), shown(value, format, used));
    }

    private static boolean isDate(int format, String code) {
        // a time of day is no date
        return DateUtil.isADateFormat(CHINESE.containsKey(format) ? -1 : format, code)
                && code.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?is).*[yd].*");
    }

    private String shown(double value, int format, String code) {
        if (code.equals("General") && value == Math.rint(value) && Math.abs(value) < 1e10) {
            return Long.toString((long) value);
        }
        try {
            // POI would show the quotation marks too
            String bare = code.replaceAll("\"([年月日时分秒])\"", "$1");
            return formatter.formatRawCellContents(value, format, bare, date1904);
        } catch (RuntimeException e) {
            // a number format nobody understands: the plain number is what can be said
            return decimal(value).toPlainString();
        }
    }

    private static BigDecimal decimal(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).round(new MathContext(15)).stripTrailingZeros();
        return exact.scale() < 0 && exact.precision() - exact.scale() < 40 ? exact.setScale(0) : exact;
    }
}

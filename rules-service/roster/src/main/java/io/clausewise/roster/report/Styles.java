package io.clausewise.roster.report;

import io.clausewise.roster.paper.Ink;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a report, each made once. */
final class Styles {
    private record Key(Tone tone, boolean quoted) {}

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle of(ReportCell cell) {
        return made.computeIfAbsent(new Key(cell.tone(), cell.isLikeAFormula()), this::make);
    }

    private XSSFCellStyle make(Key key) {
        Tone tone = key.tone;
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(tone));
        style.setAlignment(tone.alignment());
        style.setVerticalAlignment(tone == Tone.TEXT ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setQuotePrefixed(key.quoted);
        if (!tone.fill().isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(Ink.colour(tone.fill()));
        }
        if (tone.framed()) {
            style.setWrapText(true);
            Ink.frame(style);
        }
        return style;
    }

    private XSSFFont font(Tone tone) {
        XSSFFont font = book.createFont();
        font.setFontName("微软雅黑");
        font.setFontHeightInPoints((short) (tone == Tone.TITLE ? 14 : 10));
        font.setBold(tone.bold());
        return font;
    }
}

package io.clausewise.roster.annotate;

import io.clausewise.roster.paper.Ink;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles we add to a workbook, by their numbers; each is made once. */
final class StyleBook {
    /** Excel takes 64 000; some are left for the officer. */
    private static final int MOST = 63_500;

    private static final int LOOKS = Look.values().length;

    private final XSSFWorkbook workbook;
    private final Map<Integer, Integer> derived = new HashMap<>();
    private final Map<Look, Integer> own = new EnumMap<>(Look.class);

    StyleBook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A style of the officer's with our look; as it is where the workbook can take no more styles. */
    int derived(int original, Look look) {
        if (original < 0) {
            return own(look);
        }
        return derived.computeIfAbsent(original * LOOKS + look.ordinal(), key -> {
            if (workbook.getNumCellStyles() >= MOST || original >= workbook.getNumCellStyles()) {
                return original;
            }
            try {
                return dressed(original, look);
            } catch (RuntimeException e) {
                // a style that names fonts or fills that are not there
                return original;
            }
        });
    }

    private int dressed(int original, Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(workbook.getCellStyleAt(original));
        dress(style, look);
        if (look.wraps() && look.alignment() == HorizontalAlignment.LEFT && look != Look.LINK) {
            // rows stay as high as they were: what does not fit is cut at the end
            style.setVerticalAlignment(VerticalAlignment.TOP);
        }
        return style.getIndex();
    }

    /** A style for sheets of ours, and for cells without a neighbour to copy. */
    int own(Look look) {
        Integer known = own.get(look);
        if (known != null) {
            return known;
        }
        int index = 0;
        if (workbook.getNumCellStyles() < MOST) {
            XSSFCellStyle style = workbook.createCellStyle();
            if (look.framed()) {
                Ink.frame(style);
            }
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            dress(style, look);
            style.setFont(font(look));
            index = style.getIndex();
        }
        own.put(look, index);
        return index;
    }

    private static void dress(XSSFCellStyle style, Look look) {
        if (!look.fill().isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(Ink.colour(look.fill()));
        }
        if (look == Look.FAULT || look == Look.NOTE) {
            // the officer's own cell: nothing else is ours
            return;
        }
        style.setWrapText(look.wraps());
        style.setShrinkToFit(false);
        style.setQuotePrefixed(look == Look.QUOTED);
        if (look.alignment() != HorizontalAlignment.GENERAL) {
            style.setAlignment(look.alignment());
            style.setIndention((short) 0);
            style.setRotation((short) 0);
        }
        if (look.format() >= 0) {
            style.setDataFormat(look.format());
        }
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName("微软雅黑");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : 10));
        font.setBold(look.bold());
        if (look == Look.LINK) {
            font.setUnderline(FontUnderline.SINGLE);
            font.setColor(Ink.colour("0563C1"));
        }
        return font;
    }
}

package io.clausewise.roster.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of an .xls, made anew in an .xlsx; each once. */
final class XlsStyles {
    /** The format's place for it. */
    private static final int DEFAULT = 15;

    private final HSSFWorkbook from;
    private final XSSFWorkbook to;
    private final Map<Short, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Integer, XSSFFont> fonts = new HashMap<>();

    XlsStyles(HSSFWorkbook from, XSSFWorkbook to) {
        this.from = from;
        this.to = to;
        // the first style is what cells without one have
        if (from.getNumCellStyles() > DEFAULT) {
            styles.put((short) DEFAULT, fill(from.getCellStyleAt(DEFAULT), to.getCellStyleAt(0)));
        }
    }

    XSSFCellStyle of(HSSFCellStyle style) {
        XSSFCellStyle known = styles.get(style.getIndex());
        if (known == null) {
            known = fill(style, to.createCellStyle());
            styles.put(style.getIndex(), known);
        }
        return known;
    }

    private XSSFCellStyle fill(HSSFCellStyle style, XSSFCellStyle made) {
        made.setDataFormat(to.createDataFormat().getFormat(style.getDataFormatString(from)));
        made.setAlignment(style.getAlignment());
        made.setVerticalAlignment(style.getVerticalAlignment());
        made.setWrapText(style.getWrapText());
        made.setShrinkToFit(style.getShrinkToFit());
        made.setIndention(style.getIndention());
        made.setRotation(style.getRotation());
        made.setLocked(style.getLocked());
        made.setHidden(style.getHidden());
        made.setQuotePrefixed(style.getQuotePrefixed());
        made.setFont(font(style.getFont(from)));
        borders(style, made);
        if (style.getFillPattern() != FillPatternType.NO_FILL) {
            made.setFillPattern(style.getFillPattern());
            coloured(style.getFillForegroundColor(), made::setFillForegroundColor);
            coloured(style.getFillBackgroundColor(), made::setFillBackgroundColor);
        }
        return made;
    }

    private void borders(HSSFCellStyle style, XSSFCellStyle made) {
        made.setBorderTop(style.getBorderTop());
        made.setBorderBottom(style.getBorderBottom());
        made.setBorderLeft(style.getBorderLeft());
        made.setBorderRight(style.getBorderRight());
        coloured(style.getTopBorderColor(), made::setTopBorderColor);
        coloured(style.getBottomBorderColor(), made::setBottomBorderColor);
        coloured(style.getLeftBorderColor(), made::setLeftBorderColor);
        coloured(style.getRightBorderColor(), made::setRightBorderColor);
    }

    private XSSFFont font(HSSFFont font) {
        return fonts.computeIfAbsent(font.getIndex(), index -> {
            XSSFFont made = to.createFont();
            made.setFontName(font.getFontName());
            made.setFontHeight(font.getFontHeight());
            made.setBold(font.getBold());
            made.setItalic(font.getItalic());
            made.setStrikeout(font.getStrikeout());
            made.setUnderline(font.getUnderline());
            made.setTypeOffset(font.getTypeOffset());
            made.setCharSet(font.getCharSet());
            coloured(font.getColor(), made::setColor);
            return made;
        });
    }

    /** POI cannot be told of the automatic colour but by silence. */
    private void coloured(short index, Consumer<XSSFColor> setter) {
        HSSFColor colour = from.getCustomPalette().getColor(index);
        if (colour != null && index != HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            short[] rgb = colour.getTriplet();
            setter.accept(new XSSFColor(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]}, null));
        }
    }
}

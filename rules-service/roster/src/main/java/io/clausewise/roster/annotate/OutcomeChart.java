package io.clausewise.roster.annotate;

import io.clausewise.verdict.Outcome;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Excel's own chart of the people by outcome; it follows the cells it counts. */
final class OutcomeChart {
    /** As many rows as it stands beside. */
    static final int ROWS = 14;

    private static final int LEFT = 3;
    private static final int RIGHT = 7;

    private OutcomeChart() {}

    /** @param first row of the outcomes, from 1: names in column A, numbers in column B */
    static void draw(XSSFSheet sheet, Map<Outcome, Long> outcomes, int first) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, LEFT, first - 2, RIGHT, first - 2 + ROWS);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText("结论 Outcomes");
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0);
        numbers.setNumberFormat("0");
        int last = first + Outcome.values().length - 1;
        String[] words = Arrays.stream(Outcome.values()).map(OutcomeWords::both).toArray(String[]::new);
        Long[] counts = Arrays.stream(Outcome.values())
                .map(outcome -> outcomes.getOrDefault(outcome, 0L))
                .toArray(Long[]::new);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(80);
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(words, range(sheet, first, last, 0), 0),
                XDDFDataSourcesFactory.fromArray(counts, range(sheet, first, last, 1), 1));
        series.setTitle("人数 People", null);
        for (Outcome outcome : Outcome.values()) {
            series.getDataPoint(outcome.ordinal()).setFillProperties(new XDDFSolidFillProperties(colour(outcome)));
        }
        chart.plot(bars);
    }

    private static String range(XSSFSheet sheet, int first, int last, int column) {
        return new CellRangeAddress(first - 1, last - 1, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFColor colour(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> XDDFColor.from(PresetColor.MEDIUM_SEA_GREEN);
            case INELIGIBLE -> XDDFColor.from(PresetColor.INDIAN_RED);
            case UNDETERMINED -> XDDFColor.from(PresetColor.GOLDENROD);
        };
    }
}

package io.clausewise.roster.headings;

import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells people from everything else in a sheet, row by row from the top. For one reading of one sheet. */
public final class RowKinds {
    private static final Pattern FOOTER = Pattern.compile(
            "^(填表人|制表人?|填报人|经办人|审核人?|复核人?|负责人|单位负责人|联系人|填报单位|填报日期|填表日期|填表时间|日期|说明|填表说明|注|备注)[^：:]{0,8}[：:].*",
            Pattern.DOTALL);
    private static final Pattern TOTAL = Pattern.compile("^(合计|总计|小计|共计).*", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("^[（(【\\[]?(示例|样例|范例|填写示例|例如|例)([）)】\\]：:、\\d].*|$)", Pattern.DOTALL);
    private static final int FIELDS_OF_A_PERSON = 3;
    /** With all its blanks and line breaks. */
    private static final int LONGEST_HEADING = 200;

    private final Heading heading;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Map<Integer, String> headings = new HashMap<>();
    /** As many fields make a person even below a footer: nothing is dropped silently. */
    private final long enough;

    private boolean footerSeen;

    public RowKinds(Heading heading) {
        this.heading = heading;
        heading.columns().forEach(column -> columns.put(column.index(), column));
        heading.columns().forEach(column -> headings.put(column.index(), HeadingText.fold(column.heading())));
        long known = heading.columns().stream()
                .filter(column -> column.use() != ColumnUse.UNKNOWN && column.use() != ColumnUse.SERIAL)
                .count();
        enough = Math.min(FIELDS_OF_A_PERSON, known);
    }

    public RowKind of(SheetRow row) {
        if (row.number() <= heading.lastRow()) {
            return RowKind.ABOVE;
        }
        int telling = 0;
        int fields = 0;
        for (SheetCell cell : row.cells()) {
            Column column = columns.get(cell.column());
            if (!cell.carried() && (column == null || column.use() != ColumnUse.SERIAL)) {
                telling++;
                fields += column != null && column.use() != ColumnUse.UNKNOWN ? 1 : 0;
            }
        }
        String first = row.cells().get(0).content().shown().strip();
        if (isExample(row)) {
            return RowKind.EXAMPLE;
        }
        if (isHeading(row)) {
            return RowKind.HEADING_AGAIN;
        }
        boolean few = fields < enough;
        if (few && FOOTER.matcher(first).matches()) {
            footerSeen = true;
        }
        if (few && footerSeen) {
            return RowKind.FOOTER;
        }
        if (few && TOTAL.matcher(first).matches()) {
            return RowKind.TOTAL;
        }
        return telling == 0 ? RowKind.EMPTY : RowKind.PERSON;
    }

    private static boolean isExample(SheetRow row) {
        for (int i = 0; i < Math.min(2, row.cells().size()); i++) {
            String shown = row.cells().get(i).content().shown();
            if (shown.indexOf('例') >= 0 && EXAMPLE.matcher(shown.strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(SheetRow row) {
        int left = row.cells().size();
        int same = 0;
        for (SheetCell cell : row.cells()) {
            same += isHeading(cell) ? 1 : 0;
            left--;
            if ((same + left) * 2 <= row.cells().size()) {
                // people differ from the heading in nearly every cell: half of them tell
                return false;
            }
        }
        return same >= 2;
    }

    private boolean isHeading(SheetCell cell) {
        String heading = headings.get(cell.column());
        String shown = cell.content().shown();
        return heading != null && shown.length() <= LONGEST_HEADING && heading.endsWith(HeadingText.fold(shown));
    }
}

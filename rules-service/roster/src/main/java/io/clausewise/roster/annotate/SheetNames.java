package io.clausewise.roster.annotate;

import org.apache.poi.ss.usermodel.Workbook;

/** Names for sheets of ours beside the officer's. */
final class SheetNames {
    private SheetNames() {}

    /** The wished name; with a number where a sheet has it. */
    static String free(String wished, Workbook workbook) {
        String name = wished;
        for (int number = 1; workbook.getSheet(name) != null; number++) {
            name = wished + (number == 1 ? "（Clausewise）" : "（Clausewise " + number + "）");
        }
        return name;
    }
}

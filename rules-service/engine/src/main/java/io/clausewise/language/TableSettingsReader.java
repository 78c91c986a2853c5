package io.clausewise.language;

/** Reads the rows of a decision table's file down to {@code RuleTable}: its package and its import. */
final class TableSettingsReader {
    private static final int WORD = 0;
    private static final int VALUE = 1;

    private final TableCells cells;
    private final String packageName;
    private boolean ruleSet;
    private boolean imported;

    TableSettingsReader(TableCells cells, String packageName) {
        this.cells = cells;
        this.packageName = packageName;
    }

    /** The row of {@code RuleTable}; -1, with a finding, if there is none. */
    int read() {
        int rows = cells.grid().rows().size();
        int table = 0;
        while (table < rows && !cells.text(table, WORD).startsWith("RuleTable")) {
            table++;
        }
        if (table == rows) {
            cells.findings().add(TableMessages.tableMissing());
            return -1;
        }
        for (int row = 0; row < table; row++) {
            setting(row);
        }
        require(ruleSet, table, "RuleSet," + packageName);
        require(imported, table, "Import," + RuleMessages.IMPORT);
        cells.refuseFrom(table, VALUE);
        return table;
    }

    private void setting(int row) {
        String word = cells.text(row, WORD);
        String value = cells.text(row, VALUE);
        switch (word) {
            case "RuleSet" -> {
                ruleSet = true;
                if (!value.equals(packageName)) {
                    cells.report(row, VALUE, RuleMessages.packageWrong(value, packageName));
                }
                cells.refuseFrom(row, VALUE + 1);
            }
            case "Import" -> {
                imported = true;
                if (!value.equals(RuleMessages.IMPORT)) {
                    cells.report(row, VALUE, RuleMessages.importRefused(value));
                }
                cells.refuseFrom(row, VALUE + 1);
            }
            case "" -> cells.refuseFrom(row, VALUE);
            default -> cells.report(row, WORD, TableMessages.settingUnknown(word));
        }
    }

    private void require(boolean there, int table, String setting) {
        if (!there) {
            cells.findings().add(table + 1, TableMessages.settingMissing(setting));
        }
    }
}

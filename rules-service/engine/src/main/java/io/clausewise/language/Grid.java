package io.clausewise.language;

import java.util.List;

/** The cells of a decision table, whatever file they come from; rows may be of different length. */
public record Grid(List<List<String>> rows) {
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The text of a cell without surrounding space, counted from 0; empty outside the grid. */
    String cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column).strip()
                : "";
    }

    int width(int row) {
        return row < rows.size() ? rows.get(row).size() : 0;
    }

    boolean empty(int row) {
        return row >= rows.size() || rows.get(row).stream().allMatch(String::isBlank);
    }

    /** As spreadsheets name it: {@code C8}. */
    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + (row + 1);
    }
}

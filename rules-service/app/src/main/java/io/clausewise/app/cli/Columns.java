package io.clausewise.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Sets texts in columns on a terminal, where a Chinese character is two places wide. */
final class Columns {
    /** What is longer moves the rest of its line. */
    private static final int WIDEST = 24;

    private final List<List<String>> rows = new ArrayList<>();

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines; a last column is never padded. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Math.min(WIDEST, width(row.get(i)));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1) {
                line.append(" ".repeat(Math.max(0, widths.get(i) - width(row.get(i))) + 2));
            }
        }
        return line.toString();
    }

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (Character.isIdeographic(c) || c >= 0x2e80 && c <= 0xffe6 && !(c >= 0xd800 && c < 0xf900));
    }
}

package io.clausewise.roster.cells;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a prize's name, in any order and in brackets or not: its grade, its level, the person's part, how many, a date. */
final class PrizeDetails {
    private static final FirstOf BETWEEN = new FirstOf("[,、 \t\n\u000b\f\r.。!]+");
    private static final Pattern LEVEL = Pattern.compile("(?:国家|省|市|县|区)级(?=[,、;()\\s.。]|$)");
    private static final Pattern COUNT = Pattern.compile("共?(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})[项个次](?=[,、()\\s.。]|$)");

    private final PrizeGrades grades;
    private final Roles roles;
    private final StringBuilder beside = new StringBuilder();
    private int grade;
    private int count = 1;
    private int open;

    PrizeDetails(PrizeGrades grades, Roles roles) {
        this.grades = grades;
        this.roles = roles;
    }

    /** Takes all it can; what is left is none of these. */
    void take(Scanner scanner) {
        while (!scanner.done() && open >= 0 && one(scanner)) {}
    }

    private boolean one(Scanner scanner) {
        int at = scanner.at;
        if (scanner.takeDate() || scanner.take(BETWEEN) || roles.take(scanner)) {
            return true;
        }
        if (grade == 0) {
            grade = grades.take(scanner);
        }
        if (scanner.at == at && scanner.take(LEVEL)) {
            beside.append(' ').append(scanner.text, at, scanner.at);
        }
        return scanner.at > at || count(scanner) || bracket(scanner);
    }

    private boolean count(Scanner scanner) {
        Matcher counted = scanner.matcher(COUNT);
        if (count != 1 || !counted.lookingAt()) {
            return false;
        }
        scanner.at = counted.end();
        count = Numbers.count(counted.group("n"));
        return true;
    }

    private boolean bracket(Scanner scanner) {
        char c = scanner.text.charAt(scanner.at);
        if (c != '(' && c != ')') {
            return false;
        }
        open += c == '(' ? 1 : -1;
        scanner.at++;
        return true;
    }

    /** Whether every bracket is closed. */
    boolean balanced() {
        return open == 0;
    }

    /** 0 where none is said. */
    int grade() {
        return grade;
    }

    /** How many like prizes; 0 where the number is none. */
    int count() {
        return count;
    }

    /** Words for levels, apart from the prize's name. */
    String beside() {
        return beside.toString();
    }
}

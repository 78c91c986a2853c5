package io.clausewise.roster.screening;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.sheet.SheetRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said of people who stand in a roster twice. */
final class DuplicateMessages {
    private final List<HeadedSheet> sheets;
    private final Identities people;

    DuplicateMessages(List<HeadedSheet> sheets, Identities people) {
        this.sheets = sheets;
        this.people = people;
    }

    /** @param all how many others there are */
    RosterFinding sameId(int person, SheetRow row, int[] others, int all) {
        Text rows = rows(person, others, all);
        return finding(
                "duplicate-id",
                Weight.FAULT,
                person,
                row,
                "/person/idNumber",
                Explanation.of("身份证号码与" + rows.zh() + "相同", "the ID number is also that of " + rows.en()));
    }

    RosterFinding otherName(int person, SheetRow row, int[] others) {
        Text rows = rows(person, others, others.length);
        return finding(
                "id-two-names",
                Weight.FAULT,
                person,
                row,
                "/person/name",
                Explanation.of(
                        "身份证号码与" + rows.zh() + "相同，姓名却不同",
                        "the name differs from that with the same ID number of " + rows.en()));
    }

    /** @param all people of this name, the person among them */
    RosterFinding otherId(int person, SheetRow row, int[] others, int all) {
        Text rows = rows(person, others, others.length);
        String allZh = all > others.length + 1 ? "（同名的共 " + all + " 行）" : "";
        String allEn = all > others.length + 1 ? " (" + all + " rows have this name)" : "";
        return finding(
                "name-two-ids",
                Weight.NOTE,
                person,
                row,
                "/person/name",
                Explanation.of(
                        "姓名与" + rows.zh() + "相同，身份证号码不同，请核对是否同名" + allZh,
                        "the name is also that of " + rows.en() + " with another ID number: two people?" + allEn));
    }

    /** @param all how many others there are */
    RosterFinding perhapsSame(int person, SheetRow row, int[] others, int all) {
        Text rows = rows(person, others, all);
        return finding(
                "duplicate-name-employer",
                Weight.NOTE,
                person,
                row,
                "/person/name",
                Explanation.of(
                        "姓名和单位与" + rows.zh() + "相同，没有可用的身份证号码，请核对是否同一人",
                        "name and employer are also those of " + rows.en()
                                + ", and an ID number that can be read is missing: one person?"));
    }

    private RosterFinding finding(
            String code, Weight weight, int person, SheetRow row, String pointer, Explanation explanation) {
        HeadedSheet sheet = sheets.get(people.sheet(person));
        String address = sheet.heading()
                .find(pointer)
                .map(Column::index)
                .map(row::address)
                .orElse(null);
        return new RosterFinding(code, weight, sheet.sheet().name(), row.number(), address, explanation, null);
    }

    private Text rows(int person, int[] others, int all) {
        String zh = joined(others, "、", other -> zh(person, other)) + (all > others.length ? "等 " + all + " 行" : "");
        String en = joined(others, ", ", other -> en(person, other))
                + (all > others.length ? " and others, " + all + " rows" : "");
        return new Text(zh, en);
    }

    private static String joined(int[] others, String comma, Function<Integer, String> language) {
        return IntStream.of(others).boxed().map(language).collect(Collectors.joining(comma));
    }

    private String zh(int person, int other) {
        String sheet = sameSheet(person, other) ? "" : Shown.zh(name(other));
        return sheet + "第 " + people.row(other) + " 行";
    }

    private String en(int person, int other) {
        String sheet = sameSheet(person, other) ? "" : " of sheet " + Shown.en(name(other));
        return "row " + people.row(other) + sheet;
    }

    private boolean sameSheet(int person, int other) {
        return people.sheet(person) == people.sheet(other);
    }

    private String name(int person) {
        return sheets.get(people.sheet(person)).sheet().name();
    }
}

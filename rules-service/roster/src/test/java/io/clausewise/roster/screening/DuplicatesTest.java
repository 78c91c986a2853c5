package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";
    private static final String DUPLICATES = "duplicate-.*|id-two-names|name-two-ids";

    @TempDir
    Path folder;

    @Test
    void theSamePersonTwiceIsFlaggedInBothRowsEachNamingTheOther() throws Exception {
        Path roster = new Books()
                .sheet("鹿城", "姓名", "身份证号码", "工作单位")
                .row("王试验", "330302198506011234", "甲厂")
                .row("李样本", Books.id(1), "甲厂")
                .sheet("瑞安", "姓名", "身份证号码", "工作单位")
                .row("王试验", Books.id(2), "甲厂")
                .row("李样本", " " + Books.id(1), "乙厂")
                .write(folder);

        Screened screened = Screened.of(roster, PROGRAM);

        assertThat(screened.rowFindings(DUPLICATES))
                .containsExactly(
                        "2 A2 duplicate-name-employer NOTE：姓名和单位与“瑞安”第 2 行相同，没有可用的身份证号码，请核对是否同一人",
                        "3 B3 duplicate-id FAULT：身份证号码与“瑞安”第 3 行相同",
                        "2 A2 duplicate-name-employer NOTE：姓名和单位与“鹿城”第 2 行相同，没有可用的身份证号码，请核对是否同一人",
                        "3 B3 duplicate-id FAULT：身份证号码与“鹿城”第 3 行相同");
    }

    @Test
    void idsCompareAsReadWhateverTheirWidthAndTheSmallX() throws Exception {
        String number = numberWithX();
        Path roster = new Books()
                .sheet("名册", "姓名", "身份证号码")
                .row("王 试验", number)
                .row("王试验", number.toLowerCase(java.util.Locale.ROOT))
                .row("王试验", fullWidth(number))
                .write(folder);

        Screened screened = Screened.of(roster, PROGRAM);

        assertThat(screened.rowFindings(DUPLICATES))
                .containsExactly(
                        "2 B2 duplicate-id FAULT：身份证号码与第 3 行、第 4 行相同",
                        "3 B3 duplicate-id FAULT：身份证号码与第 2 行、第 4 行相同",
                        "4 B4 duplicate-id FAULT：身份证号码与第 2 行、第 3 行相同");
    }

    @Test
    void oneNumberWithTwoNamesIsAFaultAndOneNameWithTwoNumbersIsToBeChecked() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "身份证号码")
                .row("王试验", Books.id(1))
                .row("李样本", Books.id(1))
                .row("王试验", Books.id(2))
                .write(folder);

        Screened screened = Screened.of(roster, PROGRAM);

        assertThat(screened.rowFindings(DUPLICATES))
                .containsExactly(
                        "2 B2 duplicate-id FAULT：身份证号码与第 3 行相同",
                        "2 A2 id-two-names FAULT：身份证号码与第 3 行相同，姓名却不同",
                        "2 A2 name-two-ids NOTE：姓名与第 4 行相同，身份证号码不同，请核对是否同名",
                        "3 B3 duplicate-id FAULT：身份证号码与第 2 行相同",
                        "3 A3 id-two-names FAULT：身份证号码与第 2 行相同，姓名却不同",
                        "4 A4 name-two-ids NOTE：姓名与第 2 行相同，身份证号码不同，请核对是否同名");
    }

    @Test
    void ofManyOnlyThreeAreNamedAndTheRestCounted() throws Exception {
        Books books = new Books().sheet("名册", "姓名", "身份证号码");
        for (int i = 0; i < 5; i++) {
            books.row("王试验", Books.id(1)).row("李样本", Books.id(10 + i));
        }

        Screened screened = Screened.of(books.write(folder), PROGRAM);

        assertThat(screened.rowFindings(DUPLICATES))
                .contains(
                        "2 B2 duplicate-id FAULT：身份证号码与第 4 行、第 6 行、第 8 行等 4 行相同",
                        "3 A3 name-two-ids NOTE：姓名与第 5 行、第 7 行、第 9 行相同，身份证号码不同，请核对是否同名（同名的共 5 行）",
                        "11 A11 name-two-ids NOTE：姓名与第 3 行、第 5 行、第 7 行相同，身份证号码不同，请核对是否同名（同名的共 5 行）");
    }

    @Test
    void aNameThatManyPeopleHaveIsACommonOneAndNotFlagged() throws Exception {
        Books books = new Books().sheet("名册", "姓名", "身份证号码");
        for (int i = 0; i < 6; i++) {
            books.row("张伟", Books.id(10 + i));
        }

        Screened screened = Screened.of(books.write(folder), PROGRAM);

        assertThat(screened.rows()).hasSize(6);
        assertThat(screened.rowFindings(DUPLICATES)).isEmpty();
    }

    @Test
    void whoeverStandsThereOnceIsNotFlagged() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "身份证号码", "工作单位")
                .row("王试验", Books.id(1), "甲厂")
                .row("李样本", "", "甲厂")
                .row("", "", "甲厂")
                .row("张一", Books.id(2), "乙厂")
                .row("李样本", "", "乙厂")
                .write(folder);

        Screened screened = Screened.of(roster, PROGRAM);

        assertThat(screened.rowFindings(DUPLICATES)).isEmpty();
        assertThat(screened.rows()).hasSize(5);
    }

    private static String numberWithX() {
        for (int i = 0; ; i++) {
            if (Books.id(i).endsWith("X")) {
                return Books.id(i);
            }
        }
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        return wide.toString();
    }
}

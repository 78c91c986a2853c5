package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is dropped silently, whatever officers put between, above and below the people. */
class RowsInRowsOutTest {
    private static final String[] HEADING = {"序号", "姓名", "身份证号码", "工作单位", "现技术等级"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowWithContentIsToldOnceAndInItsPlace(long seed) throws Exception {
        Path roster = generated(new Random(seed));

        Screened screened = Screened.of(roster, "wenzhou-chief-technician-2021");

        List<String> told = screened.events.stream()
                .flatMap(event -> event instanceof ScreenedRow row
                        ? Stream.of(row.person().sheet() + row.person().source().number())
                        : event instanceof PassedRow row
                                ? Stream.of(row.sheet() + row.source().number())
                                : Stream.of())
                .toList();
        assertThat(told).isEqualTo(withContent(roster));
        long passed = screened.summary().passed().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(screened.summary().people() + passed).isEqualTo(told.size());
        assertThat(screened.summary().understanding().people())
                .isEqualTo(screened.summary().people());
    }

    private static List<String> withContent(Path roster) throws Exception {
        List<String> rows = new ArrayList<>();
        try (RosterFile file = RosterFile.open(new Preflight(Limits.DEFAULTS).check(roster))) {
            for (SurveyedSheet sheet : file.sheets()) {
                try (SheetRows content = file.rows(sheet)) {
                    for (SheetRow row; (row = content.next()) != null; ) {
                        rows.add(sheet.name() + row.number());
                    }
                }
            }
        }
        return rows;
    }

    private Path generated(Random random) {
        Books books = new Books();
        for (int sheet = 0; sheet <= random.nextInt(3); sheet++) {
            if (random.nextBoolean()) {
                books.sheet("表" + sheet, "推荐人选情况一览表").row(HEADING);
            } else {
                books.sheet("表" + sheet, HEADING);
            }
            for (int i = random.nextInt(700); i >= 0; i--) {
                any(books, random);
            }
        }
        return books.write(folder);
    }

    private static void any(Books books, Random random) {
        String serial = String.valueOf(random.nextInt(1_000));
        switch (random.nextInt(30)) {
            case 0 -> books.row();
            case 1 -> books.row(serial);
            case 2 -> books.row("合计", serial + " 人");
            case 3 -> books.row("小计");
            case 4 -> books.row(HEADING);
            case 5 -> books.row("示例", "张三", "", "某厂", "技师");
            case 6 -> books.row("填表人：张三");
            case 7 -> books.row("", "", "", "", "", "", "表外的字");
            case 8 -> books.row("", "只有姓名");
            default -> books.row(serial, "王" + random.nextInt(400), Books.id(random.nextInt(500)), "甲厂", "技师");
        }
    }
}

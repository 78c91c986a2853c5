package io.clausewise.roster.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.roster.annotate.AnnotatedWorkbook;
import io.clausewise.roster.annotate.AnnotationSettings;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shipped rosters damaged here and there: each is annotated, or refused with a sentence, and nothing else happens. */
class MutatedRostersTest {
    private static final List<String> ROSTERS =
            List.of("wenzhou-chief-technician-2021.xlsx", "wenzhou-direct-recognition-2020.xls");
    private static final int TIMES = 120;

    @TempDir
    Path folder;

    private int annotated;
    private int refused;

    @Test
    void aDamagedWorkbookIsAnnotatedOrRefused() throws Exception {
        Compilation compilation =
                RulesetCompiler.compile(RuleFolder.read(Path.of("../../rules")).files());
        try (Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset()) {
            for (int seed = 0; seed < TIMES; seed++) {
                ExpectedRoster roster = ExpectedRoster.of(ROSTERS.get(seed % ROSTERS.size()));
                byte[] damaged = new Mutation(seed).of(Files.readAllBytes(roster.file()));
                try {
                    screen(ruleset, roster, Files.write(folder.resolve("damaged"), damaged));
                } catch (RuntimeException | Error failed) {
                    throw new AssertionError(roster.file() + " damaged by seed " + seed, failed);
                }
            }
        }
        assertThat(annotated).isGreaterThan(TIMES / 20);
        assertThat(refused).isGreaterThan(TIMES / 20);
    }

    private void screen(Ruleset ruleset, ExpectedRoster roster, Path file) throws Exception {
        ScreeningRequest request = new ScreeningRequest(
                ruleset.findProgram(roster.program()).orElseThrow(), roster.asOf(), roster.asOf(), Mapping.NONE, false);
        Path temps = folder.resolve("temps");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(file);
            try (AnnotatedWorkbook book = new AnnotatedWorkbook(checked, ruleset, AnnotationSettings.in(temps))) {
                new Screening(new Evaluator(ruleset), request, 2).run(checked, book);
                book.writeTo(out);
            }
            try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(opened.getNumberOfSheets()).isGreaterThan(4);
            }
            annotated++;
        } catch (RosterRefused told) {
            assertThat(told.explanation().text().zh()).isNotBlank();
            refused++;
        }
        assertThat(temps.toFile().list()).isNullOrEmpty();
    }
}

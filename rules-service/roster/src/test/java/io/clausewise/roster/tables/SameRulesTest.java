package io.clausewise.roster.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Notice;
import io.clausewise.notice.RuleFiles;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.verdict.Verdict;
import io.clausewise.verdict.VerdictJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SameRulesTest {
    private static final JsonMapper MAPPER = VerdictJson.mapper();
    private static final String PROGRAM = "wenzhou-chief-technician-2021";

    @TempDir
    Path folder;

    @Test
    void aTableMeansTheSameAsAWorkbookAndAsText() throws Exception {
        Ruleset text = compile(new RuleFiles(Tables.shipped()));
        Ruleset workbook = compile(Tables.with(Tables.workbook(sheet -> {})));

        assertThat(rules(workbook)).isEqualTo(rules(text).replace(Tables.CSV, Tables.XLSX));
        assertThat(verdicts(workbook)).hasSize(150).isEqualTo(verdicts(text));
    }

    @Test
    void everyShippedTableMeansTheSameAsAWorkbook() throws Exception {
        SortedMap<String, byte[]> files = Tables.shipped();
        List<String> tables =
                files.keySet().stream().filter(path -> path.endsWith(".csv")).toList();
        for (String table : tables) {
            files.remove(table);
            files.put(table.replace(".csv", ".xlsx"), Tables.workbook(table, sheet -> {}));
        }

        Ruleset workbooks = compile(new RuleFiles(files));

        assertThat(tables).hasSizeGreaterThan(3);
        assertThat(rules(workbooks))
                .isEqualTo(rules(compile(new RuleFiles(Tables.shipped()))).replace(".csv", ".xlsx"));
    }

    @Test
    void theFileIsInTheReceiptAsItIs() throws Exception {
        Ruleset text = compile(new RuleFiles(Tables.shipped()));
        Ruleset workbook = compile(Tables.with(Tables.workbook(sheet -> {})));

        assertThat(workbook.files()).containsKey(Tables.XLSX).doesNotContainKey(Tables.CSV);
        assertThat(workbook.version()).isNotEqualTo(text.version());
    }

    @Test
    void noTempFileStays() throws Exception {
        compile(Tables.with(Tables.workbook(sheet -> {})));

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Ruleset compile(RuleFiles files) {
        Compilation compilation = RulesetCompiler.compile(files, new TableWorkbooks(folder));
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) compilation).ruleset();
    }

    /** Conditions, citations and places. */
    private static String rules(Ruleset ruleset) {
        List<String> rules = new ArrayList<>();
        ruleset.notices().forEach(compiled -> {
            Notice notice = compiled.notice();
            notice.rules().values().forEach(rule -> rules.add(notice.folder() + " " + rule));
        });
        return String.join("\n", rules.stream().sorted().toList());
    }

    /** Of competitors of every level, tier and rank to ten; without their receipts, which name the file. */
    private static List<String> verdicts(Ruleset ruleset) {
        Evaluator evaluator = new Evaluator(ruleset);
        ProfileReader reader = new ProfileReader(ruleset.vocabulary());
        List<String> verdicts = new ArrayList<>();
        for (String level : List.of("COUNTY", "MUNICIPAL", "PROVINCIAL", "NATIONAL", "WORLD")) {
            for (int tier = 0; tier <= 2; tier++) {
                for (int rank = 1; rank <= 10; rank++) {
                    ObjectNode profile = MAPPER.createObjectNode();
                    profile.putObject("person").put("name", "张某某");
                    profile.putArray("competitions").addPOJO(Map.of("level", level, "tier", tier, "rank", rank));
                    ObjectNode json = (ObjectNode) MAPPER.readTree(profile.toString());
                    ProfileResult.Accepted accepted = (ProfileResult.Accepted) reader.read(json, "");
                    Verdict verdict = evaluator.evaluate(accepted.profile(), PROGRAM, LocalDate.of(2021, 11, 1));
                    ObjectNode tree = MAPPER.valueToTree(verdict);
                    tree.remove("receipt");
                    verdicts.add(tree.toString());
                }
            }
        }
        return verdicts;
    }
}

package io.clausewise.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, in a folder of their own, and keeps what they print. */
public final class CommandRun {
    private static final String VOCABULARY = """
            honours: [{name: 温州名匠, category: ARTISAN, level: MUNICIPAL}]
            criteria:
              - id: conduct
                title: {zh: 操守, en: Conduct}
                definition: {zh: 由推荐单位认定, en: attested by the recommender}
            materials: [{code: id-card, title: {zh: 身份证, en: ID card}}]
            places: {温州市: [瑞安市]}
            values:
              Level: {COUNTY: [县级], MUNICIPAL: [市级], PROVINCIAL: [省级], NATIONAL: [国家级], WORLD: [世界]}
            fields:
              /person/age: {zh: 年龄, en: age}
              /person/name: {zh: 姓名, en: name, headings: [姓名]}
              /person/birthDate: {zh: 出生日期, en: date of birth, headings: [出生日期]}
              /employment/city: {zh: 工作所在市, en: city of work, headings: [工作所在市]}
              /competitions: {zh: 技能竞赛, en: competitions}
              /competitions/*/level: {zh: 竞赛级别, en: competition level}
              /competitions/*/rank: {zh: 竞赛名次, en: competition rank}
              /patents: {zh: 专利, en: patents}
              /patents/*/granted: {zh: 是否已授权, en: granted}
              /employment/preferredIndustry: {zh: 是否属优先行业, en: preferred industry}
              /integrity/falsification: {zh: 是否弄虚作假, en: falsification}
              /application/photo/bytes: {zh: 照片大小, en: photo size}
              /application/materials: {zh: 申报材料, en: documents}
              /application/materials/*: {zh: 其中一项, en: document}
              /honours: {zh: 荣誉称号, en: honours}
            """;
    private static final String NOTICE = """
            document: 小〔2021〕1号
            title: {zh: 小通知, en: Small notice}
            status: draft
            programs:
              - id: small-2021
                title: {zh: 小项目, en: Small programme}
                subject: person
                reference-date: 2021-09-28
                clauses:
                  all:
                    - 1-city
                    - 2-age
                    - any: [3-rank, 3-patents]
                  none: [4-false]
                waives: {2-age-waiver: 2-age}
                in-principle: [5-conduct]
                preferences: [6-industry]
                formalities: [7-photo, 7-documents]
                entitlements: [{id: award, title: {zh: 奖励, en: Award}, amount-yuan: 20000}]
            """;
    private static final Map<String, String> CONDITIONS = Map.of(
            "1-city", "Employment( city == \"温州市\" )",
            "2-age", "Person( age <= 60 )",
            "2-age-waiver", "Honour( name == \"温州名匠\" )",
            "3-rank", "Competition( level == Level.PROVINCIAL, rank <= 3 )",
            "3-patents", "accumulate( Patent( granted == true ); $n : count(); $n >= 2 )",
            "4-false", "Integrity( falsification == true )",
            "5-conduct", "Attestation( criterion == \"conduct\", met == true )",
            "6-industry", "Employment( preferredIndustry == true )",
            "7-photo", "Photo( bytes <= 30720 )",
            "7-documents", "Material( code == \"id-card\" )");

    final Path folder;
    final Map<String, String> environment = new HashMap<>();
    final List<String> servedWith = new ArrayList<>();
    boolean terminal;
    byte[] input = {};
    public String out = "";
    public String err = "";

    public CommandRun(Path folder) {
        this.folder = folder;
    }

    /** Writes the small notice of these tests to {@code rules/}. */
    CommandRun withSmallRules() {
        write("rules/vocabulary.yaml", VOCABULARY);
        write("rules/city/small/notice.yaml", NOTICE);
        StringBuilder rules = new StringBuilder("package city.small\nimport io.clausewise.facts.*\n");
        CONDITIONS.forEach((id, condition) -> rules.append("""
                rule "%s"
                    @cites( "一" )
                    @title( "条款%s" )
                    @titleEn( "Clause %s" )
                when
                    %s
                then
                end
                """.formatted(id, id.charAt(0), id.charAt(0), condition)));
        write("rules/city/small/clauses.drl", rules.toString());
        return this;
    }

    CommandRun write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exit code. */
    public int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                Console.utf8(outBytes),
                Console.utf8(errBytes),
                terminal,
                environment,
                folder);
        int exit = new Cli(console, arguments -> servedWith.addAll(List.of(arguments))).run(args);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }
}

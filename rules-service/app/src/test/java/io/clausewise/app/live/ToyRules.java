package io.clausewise.app.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a notice of one clause and its cases, to be changed while a service runs on it. */
final class ToyRules {
    private static final String NOTICE = """
            document: 玩具〔2021〕1号
            title: {zh: 玩具, en: Toy}
            status: in-force
            programs:
              - id: toy
                title: {zh: 玩具, en: Toy}
                subject: person
                reference-date: 2021-09-28
                clauses:
                  all: [1-rank]
            """;
    private static final String VOCABULARY = """
            honours: []
            criteria: []
            materials: []
            places: {}
            values: {}
            fields: {}
            """;

    private final Path root;

    ToyRules(Path root) throws IOException {
        this.root = root;
        write("rules/vocabulary.yaml", VOCABULARY);
        write("rules/toy/one/notice.yaml", NOTICE);
        write("rules/toy/one/interpretations.md", "# 解释\n");
        topRanks(3);
    }

    Path rules() {
        return root.resolve("rules");
    }

    /** The first so many are eligible, and the cases say so. */
    void topRanks(int ranks) throws IOException {
        rule(ranks);
        cases(ranks);
    }

    void rule(int ranks) throws IOException {
        write("rules/toy/one/1.drl", """
                package toy.one
                import io.clausewise.facts.*

                rule "1-rank"
                    @cites( "一" )
                    @title( "名次" )
                    @titleEn( "Rank" )
                when
                    Competition( rank <= %d )
                then
                end
                """.formatted(ranks));
    }

    void cases(int ranks) throws IOException {
        write("test-cases/toy/one/1.yaml", """
                program: toy
                cases:
                  - case: 刚好
                    with: {competitions: [{rank: %d}]}
                    outcome: ELIGIBLE
                  - case: 差一名
                    with: {competitions: [{rank: %d}]}
                    outcome: INELIGIBLE
                """.formatted(ranks, ranks + 1));
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void delete(String path) throws IOException {
        Files.delete(root.resolve(path));
    }
}

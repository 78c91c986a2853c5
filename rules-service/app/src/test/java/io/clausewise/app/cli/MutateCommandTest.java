package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {
    private static final String CASES = "test-cases/city/small/clauses.yaml";
    private static final String RIGHT = """
            program: small-2021
            cases:
              - case: 在温州，六十周岁
                with: {employment: {city: 温州市}, person: {birthDate: "1961-09-28"}}
                outcome: UNDETERMINED
                clause: 2-age
                status: MET
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rules() {
        command = new CommandRun(folder).withSmallRules();
    }

    @Test
    void aChangeThatNoCaseFindsIsASentenceWithItsPlaceAndItsId() {
        command.write(CASES, RIGHT);

        int exit = command.run("mutate");

        assertThat(exit).isEqualTo(1);
        assertThat(command.out)
                .containsPattern("✗ city/small/clauses\\.drl:\\d+  规则“2-age”：一 条款2：年龄 ≤ 60改成年龄 ≤ 61，没有用例发现\n"
                        + "  city/small/clauses\\.drl:\\d+  rule \"2-age\": 一 Clause 2: age ≤ 60 changed to age ≤ 61;"
                        + " no case finds it\n"
                        + "  2-age: Person\\.age <= 60 -> Person\\.age <= 61\n")
                .doesNotContain("Person.age <= 59")
                .contains("数字加减一 number one up or down");
        assertThat(command.out.lines().reduce((before, last) -> last).orElseThrow())
                .matches("✗ 改动 \\d+，发现 \\d+，等效 0，未发现 \\d+  \\d+ changes: \\d+ found, 0 equivalent, \\d+ surviving");
    }

    @Test
    void everyChangeIsToldWithTheCaseThatFindsItWhereAsked() {
        command.write(CASES, RIGHT);

        command.run("mutate", "--all", "--notice", "city/small");

        assertThat(command.out)
                .contains("✓ 2-age: Person.age <= 60 -> Person.age <= 59\n"
                        + "  用例发现 found by city/small/clauses.yaml:3 在温州，六十周岁\n");
    }

    @Test
    void aCaseThatFailsWithoutAnyChangeIsTold() {
        command.write(CASES, RIGHT.replace("MET", "NOT_MET"));

        assertThat(command.run("mutate")).isEqualTo(1);
        assertThat(command.out).contains("✗ 规则没有改动，用例也不符：city/small/clauses.yaml:3 在温州，六十周岁\n");
    }

    @Test
    void ofTheShippedRulesNoChangeSurvives() {
        CommandRun elsewhere = new CommandRun(folder.resolve("rules"));

        int exit = elsewhere.run("mutate", "--notice", "wenzhou/direct-recognition-2020");

        assertThat(exit).as(elsewhere.out).isZero();
        assertThat(elsewhere.out).endsWith("231 changes: 231 found, 0 equivalent, 0 surviving\n");
    }
}

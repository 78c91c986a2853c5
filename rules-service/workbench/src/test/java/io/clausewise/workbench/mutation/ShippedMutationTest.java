package io.clausewise.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.workbench.mutation.NoticeMutation.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mutants of the shipped notices: every one is found by a case or listed as equivalent. */
class ShippedMutationTest {
    private static Ruleset ruleset;
    private static Mutation mutation;
    private static Map<String, NoticeMutation> done;

    @BeforeAll
    static void run() throws IOException {
        ruleset = Shipped.ruleset();
        mutation = new Mutation(ruleset, Shipped.files("rules"), Shipped.files("test-cases"));
        done = new TreeMap<>();
        ruleset.notices().forEach(notice -> done.put(notice.notice().folder(), mutation.run(notice)));
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void everyMutantIsFoundByACaseOrListedAsEquivalent() {
        List<String> survivors = done.values().stream()
                .flatMap(one -> one.survivors().stream())
                .map(one -> one.survivor().text().zh() + "  [" + one.id() + "]")
                .toList();

        assertThat(survivors).as(String.join("\n", survivors)).isEmpty();
    }

    @Test
    void everyCasePassesWithoutAChangeAndEveryEntryIsOfAMutantThatNoCaseFinds() {
        assertThat(mutation.failed()).isEmpty();
        assertThat(mutation.findings().stream().map(one -> one.text()).map(Text::zh))
                .isEmpty();
    }

    @Test
    void theTotalsAreThoseOfTheDecision() {
        assertThat(done.entrySet().stream()
                        .map(one -> one.getKey() + " " + told(one.getValue().total())))
                .containsExactly(
                        "hangzhou/artisan-2016 331 = 324 + 7",
                        "hangzhou/chief-technician-2017 496 = 486 + 10",
                        "hangzhou/master-studio-2019 244 = 242 + 2",
                        "wenzhou/chief-technician-2021 431 = 424 + 7",
                        "wenzhou/direct-recognition-2020 231 = 231 + 0");
    }

    @Test
    void theNumberOfEachKindIsWhatTheRulesAskFor() {
        for (CompiledNotice notice : ruleset.notices()) {
            Map<MutantKind, Integer> made = done.get(notice.notice().folder()).byKind().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> one.getValue().mutants()));

            assertThat(made).as(notice.notice().folder()).isEqualTo(MutantCount.of(notice.notice()));
        }
    }

    @Test
    void noKindIsWithoutMutants() {
        assertThat(done.values().stream().flatMap(one -> one.byKind().keySet().stream()))
                .contains(Stream.of(MutantKind.values()).toArray(MutantKind[]::new));
    }

    @Test
    void everyMutantHasAnIdOfItsOwnThatMayStandInMutantsYaml() {
        done.values().forEach(one -> {
            List<String> ids =
                    one.results().stream().map(result -> result.mutant().id()).toList();

            assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains("\"") || id.contains("\\"));
        });
    }

    private static String told(Tally tally) {
        return tally.mutants() + " = " + tally.killed() + " + " + tally.equivalent();
    }
}

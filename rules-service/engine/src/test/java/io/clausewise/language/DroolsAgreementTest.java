package io.clausewise.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import io.clausewise.notice.GoodRules;
import io.clausewise.source.Findings;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our reader took for one thing and Drools for another is refused, even should ours have a fault. */
class DroolsAgreementTest {
    private static final String ACCEPTED = GoodRules.withCondition("""
                ( Competition( level == Level.NATIONAL, rank <= 3 ) or exists Honour( name == "中华技能大奖" ) )
                accumulate( Apprentice( keyStaff == true ); $n : count(); $n >= 3 )""");

    private final Findings findings = new Findings();

    @Test
    void aFileThatBothReadAlikeHasNoFinding() {
        DroolsAgreement.check(ACCEPTED, "city.demo", rules(), findings.in("a.drl"));

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aCommentAfterThenDoesNothingAndIsAccepted() {
        List<FoundRule> rules = RuleFileReader.read(
                ACCEPTED.replace("then\n", "then // 不做动作\n"), "city.demo", null, findings.in("a.drl"));

        assertThat(findings.sorted()).isEmpty();
        assertThat(rules).singleElement().extracting(FoundRule::rule).isNotNull();
    }

    @Test
    void whatDroolsCannotReadIsRefusedByLine() {
        DroolsAgreement.check(
                ACCEPTED.replace("exists", "exists exists ;"), "city.demo", rules(), findings.in("a.drl"));

        assertThat(findings.sorted())
                .extracting(finding -> finding.text().zh())
                .containsExactly("a.drl:9  Drools 自己读不懂这里，别的 Drools 工具打不开这个文件；请照 rules/README.md 的写法重写");
        assertThat(findings.sorted())
                .extracting(finding -> finding.text().en())
                .containsExactly(
                        "a.drl:9  Drools itself cannot read this, so no other Drools tool could; write it as rules/README.md"
                                + " shows");
    }

    @Test
    void aRuleThatDroolsReadsOtherwiseIsRefusedByName() {
        DroolsAgreement.check(ACCEPTED.replace("rank <= 3", "rank < 3"), "city.demo", rules(), findings.in("a.drl"));

        assertThat(findings.sorted())
                .extracting(finding -> finding.text().zh())
                .containsExactly("a.drl:4  规则“1-a”：Drools 对这里的理解与本服务不同，为免歧义没有接受；请加括号或照 rules/README.md 的写法重写");
        assertThat(findings.sorted())
                .extracting(finding -> finding.text().en())
                .containsExactly(
                        "a.drl:4  rule \"1-a\": Drools reads this otherwise than this service does, so it was not accepted; add"
                                + " parentheses or write it as rules/README.md shows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package city.demo -> package city.other",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\nimport java.util.List",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\nglobal java.util.List list",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\nfunction void run() { }",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\ndeclare Contest\n rank : int\nend",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\nquery \"all\"\n Competition()\nend",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\ndialect \"mvel\"",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\nunit CityUnit",
                "import io.clausewise.facts.* -> import io.clausewise.facts.*\nimport static java.lang.Runtime.getRuntime",
                "@cites( \"一\" ) -> @cites( \"二\" )",
                "@cites( \"一\" ) -> @cites( \"一\" ) @other( \"x\" )",
                "when -> salience 10 when",
                "rule \"1-a\" -> rule \"1-a\" extends \"1-b\"",
                "rule \"1-a\" -> rule \"1-b\"",
                "then\n -> then\nSystem.exit( 0 );\n",
                "then\n -> then\nthen[other]\n",
                "exists Honour -> not Honour",
                "exists Honour -> $h : Honour",
                "exists Honour( name == \"中华技能大奖\" ) -> ( Honour( name == \"中华技能大奖\" ) and Person( age >= 60 ) )",
                "Honour( name == \"中华技能大奖\" ) -> Honour( $m : name == \"中华技能大奖\" )",
                "Honour( name == \"中华技能大奖\" ) -> Honour( name == \"中华 技能大奖\" )",
                "\"中华技能大奖\" ) ) -> \"中华技能大奖\" ) ) eval( true )",
                "\"中华技能大奖\" ) ) -> \"中华技能大奖\" ) from entry-point \"x\" )",
                "count() -> count( 1 )",
                "count() -> sum( 1 )",
                "$n >= 3 -> $n >= 3, $n <= 5",
                "rank <= 3 ) -> rank <= 3 ) over window:length( 1 )",
                "end\n -> end\nrule \"1-c\"\nwhen\nthen\nend\n"
            })
    void whateverElseDroolsFindsInTheFileIsRefused(String change) {
        String[] parts = change.split(" -> ");
        assertThat(ACCEPTED).contains(parts[0]);

        DroolsAgreement.check(
                ACCEPTED.replaceFirst(java.util.regex.Pattern.quote(parts[0]), Matcher.quoteReplacement(parts[1])),
                "city.demo",
                rules(),
                findings.in("a.drl"));

        assertThat(findings.sorted()).extracting(Finding::code).containsAnyOf("drools-differs", "drools-refuses");
    }

    private static List<FoundRule> rules() {
        Findings none = new Findings();
        List<FoundRule> rules = RuleFileReader.read(ACCEPTED, "city.demo", null, none.in("a.drl"));
        assertThat(none.sorted()).isEmpty();
        return rules;
    }
}

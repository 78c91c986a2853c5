package io.clausewise.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.clausewise.facts.Competition;
import io.clausewise.facts.FactType;
import io.clausewise.facts.Level;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DroolsNoticeTest {
    private static final Place HERE = new Place("toy/notice/1.drl", 1, null);

    @Test
    void eachConstraintGetsThePredicateDroolsCompiledForIt() {
        Pattern provincial = competition(
                constraint("level", Operator.AT_LEAST, Level.PROVINCIAL),
                constraint("tier", Operator.IN, 1L, 2L),
                constraint("date", Operator.AT_MOST, LocalDate.of(2017, 5, 18)));
        Pattern third = competition(constraint("rank", Operator.AT_MOST, 3L));
        Rule rule = rule(
                "1-nested",
                new Condition.AllOf(List.of(
                        new Condition.AnyOf(List.of(new Condition.Exists(provincial), new Condition.Exists(third))),
                        new Condition.AtLeast(2, third, HERE))));

        try (DroolsNotice notice = DroolsNotice.compile("pairing", List.of(rule))) {
            SelfTest.run(notice, notice.conditions(), List.of(rule));

            Competition second = new Competition(null, null, null, 2, null);
            Competition anotherSecond = new Competition(null, null, null, 2, null);
            assertThat(notice.fired(List.of(second, anotherSecond))).containsExactly("1-nested");
            assertThat(notice.fired(List.of(second))).isEmpty();
        }
    }

    @Test
    void theSelfTestFindsThatOurEvaluationAndTheSessionDiffer() {
        Rule third = rule("1-rank", new Condition.Exists(competition(constraint("rank", Operator.AT_MOST, 3L))));
        Rule fourth = rule("1-rank", new Condition.Exists(competition(constraint("rank", Operator.AT_MOST, 4L))));

        try (DroolsNotice session = DroolsNotice.compile("session", List.of(third));
                DroolsNotice other = DroolsNotice.compile("other", List.of(fourth))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> SelfTest.run(session, other.conditions(), List.of(third)))
                    .withMessageEndingWith("Drools fires [], our evaluation meets [1-rank]");
        }
    }

    private static Rule rule(String id, Condition condition) {
        return new Rule(id, "一", new Text("标题", "title"), null, null, condition, HERE);
    }

    private static Pattern competition(Constraint... constraints) {
        return new Pattern(FactType.COMPETITION, List.of(constraints), HERE);
    }

    private static Constraint constraint(String field, Operator operator, Object... values) {
        return new Constraint(FactType.COMPETITION.findField(field).orElseThrow(), operator, List.of(values), HERE);
    }
}

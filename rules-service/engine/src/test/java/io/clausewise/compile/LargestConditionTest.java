package io.clausewise.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.ConditionSize;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check lets through can be compiled: conditions just as large as they may be. */
class LargestConditionTest {
    private static final Place HERE = new Place("city/demo/1.drl", 9, null);

    static Stream<Condition> largest() {
        List<Condition> patterns = new ArrayList<>();
        LongStream.rangeClosed(1, ConditionSize.MOST_LITERALS).forEach(rank -> patterns.add(rank(rank)));
        Object[] names = LongStream.range(0, ConditionSize.MOST_LITERALS)
                .mapToObj(i -> "名" + i)
                .toArray();
        List<Condition> pairs = new ArrayList<>();
        for (long rank = 1; 1 << pairs.size() <= ConditionSize.MOST_WAYS / 2; rank += 2) {
            pairs.add(new Condition.AnyOf(List.of(rank(rank), rank(rank + 1))));
        }
        // as many ways as may be, and in each as many literals
        int each = ConditionSize.MOST_LITERALS / (2 * pairs.size());
        List<Condition> both = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            both.add(new Condition.AnyOf(List.of(
                    new Condition.AllOf(patterns.subList(2 * i * each, (2 * i + 1) * each)),
                    new Condition.AllOf(patterns.subList((2 * i + 1) * each, (2 * i + 2) * each)))));
        }
        return Stream.of(
                new Condition.AllOf(both),
                new Condition.AllOf(patterns),
                new Condition.AnyOf(patterns),
                new Condition.AllOf(pairs),
                pattern(new Constraint(
                        FactType.COMPETITION.findField("name").orElseThrow(), Operator.IN, List.of(names), HERE)));
    }

    @ParameterizedTest
    @MethodSource("largest")
    void aConditionAsLargeAsItMayBeCompiles(Condition condition) {
        Rule rule = new Rule("1-large", "一", new Text("标题", "title"), null, null, condition, HERE);
        assertThat(ConditionSize.of(condition).tooLarge()).isFalse();

        try (DroolsNotice notice = DroolsNotice.compile("large", List.of(rule))) {
            SelfTest.run(notice, notice.conditions(), List.of(rule));

            assertThat(notice.conditions()).containsKey("1-large");
        }
    }

    private static Condition rank(long most) {
        return pattern(new Constraint(
                FactType.COMPETITION.findField("rank").orElseThrow(), Operator.AT_MOST, List.of(most), HERE));
    }

    private static Condition pattern(Constraint constraint) {
        return new Condition.Exists(new Pattern(FactType.COMPETITION, List.of(constraint), HERE));
    }
}

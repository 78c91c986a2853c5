package io.clausewise.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clausewise.facts.FactType;
import io.clausewise.facts.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTextTest {
    private static final Place PLACE = new Place("a.drl", 1, null);

    @Test
    void constraintsAreWrittenAsPolicyStaffWriteThem() {
        Pattern pattern = new Pattern(
                FactType.COMPETITION,
                List.of(
                        constraint(FactType.COMPETITION, "level", Operator.IN, Level.NATIONAL, Level.WORLD),
                        constraint(FactType.COMPETITION, "rank", Operator.AT_MOST, 3L),
                        constraint(FactType.COMPETITION, "date", Operator.MORE, LocalDate.of(2017, 5, 18))),
                PLACE);

        assertThat(RuleText.constraints(pattern))
                .isEqualTo("level in ( Level.NATIONAL, Level.WORLD ), rank <= 3, date > \"2017-05-18\"");
    }

    @Test
    void droolsGetsOneLineForEachConditionWithItsOwnDatesAndCounts() {
        Condition deadline = exists(FactType.APPLICATION, "submittedOn", Operator.AT_MOST, LocalDate.of(2020, 9, 1));
        Pattern keyStaff = new Pattern(
                FactType.APPRENTICE, List.of(constraint(FactType.APPRENTICE, "keyStaff", Operator.EQUAL, true)), PLACE);
        Condition either = new Condition.AnyOf(List.of(
                new Condition.AtLeast(3, keyStaff, PLACE),
                new Condition.AllOf(List.of(
                        new Condition.AtLeast(2, keyStaff, PLACE),
                        exists(FactType.HONOUR, "name", Operator.EQUAL, "全国技术能手")))));

        String drools = RuleText.drools(new Condition.AllOf(List.of(deadline, either)));

        assertThat(drools)
                .isEqualTo("exists Application( submittedOn <= \"01-Sep-2020\" )\n"
                        + "( accumulate( Apprentice( keyStaff == true ); $n1 : count(); $n1 >= 3 )"
                        + " or ( accumulate( Apprentice( keyStaff == true ); $n2 : count(); $n2 >= 2 )"
                        + " and exists Honour( name == \"全国技术能手\" ) ) )");
    }

    @Test
    void aQuotationMarkOrBackslashInATextCannotEndTheLiteral() {
        Condition condition = exists(FactType.PERSON, "name", Operator.EQUAL, "\" ) eval( true \\u0022");

        assertThat(RuleText.drools(condition)).isEqualTo("exists Person( name == \"\\\" ) eval( true \\\\u0022\" )");
    }

    @Test
    void aControlCharacterInATextIsNeverWritten() {
        Condition condition = exists(FactType.PERSON, "name", Operator.EQUAL, "a\nend");

        assertThatThrownBy(() -> RuleText.drools(condition)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Condition exists(FactType type, String field, Operator operator, Object... values) {
        return new Condition.Exists(new Pattern(type, List.of(constraint(type, field, operator, values)), PLACE));
    }

    private static Constraint constraint(FactType type, String field, Operator operator, Object... values) {
        return new Constraint(type.findField(field).orElseThrow(), operator, List.of(values), PLACE);
    }
}

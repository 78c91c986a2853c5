package io.clausewise.workbench.check;

import io.clausewise.facts.Derived;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes into a profile what a value is computed from. What stands there already stays, so it may not come to the value after all. */
final class ExampleInputs {
    /** Of which each percentage and each third is a whole number. */
    private static final long COMMITTEE = 300;

    private static final String SOMETHING = "示例";

    private final ObjectNode profile;
    private final LocalDate asOf;

    private ExampleInputs(ObjectNode profile, LocalDate asOf) {
        this.profile = profile;
        this.asOf = asOf;
    }

    static void write(ObjectNode profile, Derived derived, @Nullable Object value, LocalDate asOf) {
        new ExampleInputs(profile, asOf).write(derived, Objects.requireNonNull(value));
    }

    private void write(Derived derived, Object value) {
        LocalDate newYear = asOf.withDayOfYear(1);
        switch (derived) {
            case AGE -> date("person", "birthDate", asOf.minusYears((Long) value));
            case GENDER -> text("person", "gender", value.toString());
            // said outright, it needs neither a birth date nor a gender, of which the rule may ask something else
            case YEARS_TO_RETIREMENT -> date("employment", "statutoryRetirementDate", asOf.plusYears((Long) value));
            case YEARS_IN_TRADE_IN_CITY -> date("employment", "cityTradeSince", asOf.minusYears((Long) value));
            case YEARS_SINCE_RECOGNITION -> date("assessment", "recognisedOn", asOf.minusYears((Long) value));
            case SELF_REPORT_DAY -> date("assessment", "selfReportedOn", newYear.plusDays((Long) value - 1));
            case SELF_REPORT_DAY_IN_PREVIOUS_YEAR ->
                date("assessment", "selfReportedOn", newYear.minusYears(1).plusDays((Long) value - 1));
            case NAMED_AS_PRESCRIBED -> name((Boolean) value);
            case EXPERT_THIRDS -> share("committeeExperts", (Long) value, 3);
            case APPROVAL_PERCENT -> share("votesFor", (Long) value, 100);
        }
    }

    private void name(boolean asPrescribed) {
        String leader = text("person", "name", SOMETHING);
        String occupation = text("employment", "occupation", SOMETHING);
        text("studio", "name", asPrescribed ? leader + occupation + "技能大师工作室" : SOMETHING);
    }

    /** So many of the committee that they come to so many of its parts, rounded down. */
    private void share(String part, long of, long parts) {
        ObjectNode review = profile.withObject("review");
        JsonNode given = review.path(part);
        if (!review.has("committeeSize")) {
            boolean divides = given.isNumber() && of > 0;
            review.put("committeeSize", divides ? given.asLong() * parts / of : COMMITTEE);
        }
        if (given.isMissingNode()) {
            review.put(part, (of * review.path("committeeSize").asLong() + parts - 1) / parts);
        }
    }

    private void date(String section, String name, LocalDate date) {
        text(section, name, date.toString());
    }

    /** What stands there, or stands there now. */
    private String text(String section, String name, String text) {
        ObjectNode fields = profile.withObject(section);
        if (!fields.has(name)) {
            fields.put(name, text);
        }
        return fields.path(name).asString();
    }
}

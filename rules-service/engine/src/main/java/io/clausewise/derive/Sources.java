package io.clausewise.derive;

import io.clausewise.facts.Derived;
import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.facts.Words;
import io.clausewise.profile.EmploymentSection;
import io.clausewise.profile.PartialDate;
import io.clausewise.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads from a fact's values back to what was submitted. */
final class Sources {
    private final Profile profile;
    private final PersonInputs person;

    Sources(Profile profile, PersonInputs person) {
        this.profile = profile;
        this.person = person;
    }

    List<String> used(Derived derived) {
        return switch (derived) {
            case AGE -> person.usedForAge();
            case GENDER -> person.usedForGender();
            case YEARS_TO_RETIREMENT -> person.usedForRetirement();
            case YEARS_IN_TRADE_IN_CITY ->
                List.of(tradeSince() == null ? "/employment/cityTradeYears" : "/employment/cityTradeSince");
            default -> derived.inputs();
        };
    }

    List<String> missing(Derived derived) {
        return switch (derived) {
            case YEARS_TO_RETIREMENT -> person.missingForRetirement();
            case AGE, GENDER, YEARS_IN_TRADE_IN_CITY -> derived.inputs();
            default -> derived.inputs().stream().filter(this::unknown).toList();
        };
    }

    private @Nullable PartialDate tradeSince() {
        EmploymentSection employment = profile.employment();
        return employment == null ? null : employment.cityTradeSince();
    }

    /** Of the derived values with several inputs: whether this one is not given. */
    private boolean unknown(String input) {
        Object value =
                switch (input) {
                    case "/person/name" ->
                        profile.person() == null ? null : profile.person().name();
                    case "/employment/occupation" ->
                        profile.employment() == null
                                ? null
                                : profile.employment().occupation();
                    case "/studio/name" ->
                        profile.studio() == null ? null : profile.studio().name();
                    case "/review/committeeSize" ->
                        profile.review() == null ? null : profile.review().committeeSize();
                    case "/review/committeeExperts" ->
                        profile.review() == null ? null : profile.review().committeeExperts();
                    case "/review/votesFor" ->
                        profile.review() == null ? null : profile.review().votesFor();
                    default -> null;
                };
        return value == null;
    }

    /** The submitted value where the fact's is another word for it; null where they are the same. */
    @Nullable
    Object asGiven(Fact fact, FactType type, FactField field) {
        if (field.words() == Words.CITIES) {
            return switch (type) {
                case EMPLOYMENT ->
                    profile.employment() == null ? null : profile.employment().city();
                default -> profile.studio() == null ? null : profile.studio().city();
            };
        }
        if (field.words() == Words.HONOURS && profile.honours() != null) {
            int index = Integer.parseInt(fact.path().substring("/honours/".length()));
            return profile.honours().get(index).name();
        }
        if (type == FactType.PHOTO && field.name().equals("format")) {
            return profile.application() == null || profile.application().photo() == null
                    ? null
                    : profile.application().photo().format();
        }
        return null;
    }
}

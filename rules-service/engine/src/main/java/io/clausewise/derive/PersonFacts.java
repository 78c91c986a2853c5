package io.clausewise.derive;

import io.clausewise.facts.Employment;
import io.clausewise.facts.Person;
import io.clausewise.profile.EmploymentSection;
import io.clausewise.profile.PartialDate;
import io.clausewise.profile.PersonSection;
import io.clausewise.profile.Profile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the facts about a person and the work: the two whose values may be known only within bounds. */
final class PersonFacts {
    private final Profile profile;
    private final LocalDate asOf;
    private final Cities cities;
    private final PersonInputs inputs;

    PersonFacts(Profile profile, LocalDate asOf, Cities cities, PersonInputs inputs) {
        this.profile = profile;
        this.asOf = asOf;
        this.cities = cities;
        this.inputs = inputs;
    }

    /** With the least or the greatest its derived values may be. */
    Person person(boolean least) {
        PersonSection given = profile.person();
        return new Person(
                given == null ? null : given.name(),
                inputs.gender(),
                given == null ? null : given.nationality(),
                given == null ? null : given.unionMember(),
                given == null ? null : given.talentClass(),
                least ? inputs.leastAge() : inputs.greatestAge(),
                least ? inputs.leastYearsToRetirement() : inputs.greatestYearsToRetirement());
    }

    /** With the least or the greatest its derived values may be. */
    Employment employment(boolean least) {
        EmploymentSection given = profile.employment();
        if (given == null) {
            return new Employment(null, null, null, null, null, null, null, null, null, null, null);
        }
        return new Employment(
                given.employerType(),
                cities.of(given.city()),
                given.freelancer(),
                given.frontline(),
                given.skilledWork(),
                given.traditionalCraft(),
                given.occupation(),
                given.postType(),
                yearsInTrade(given, least),
                given.preferredIndustry(),
                given.retired());
    }

    private @Nullable Integer yearsInTrade(EmploymentSection given, boolean least) {
        PartialDate since = given.cityTradeSince();
        if (since == null) {
            return given.cityTradeYears();
        }
        return Years.completed(least ? since.last() : since.first(), asOf);
    }
}

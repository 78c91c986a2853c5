package io.clausewise.derive;

import io.clausewise.facts.FactType;
import io.clausewise.facts.Integrity;
import io.clausewise.facts.Trainee;
import io.clausewise.profile.Profile;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/** Makes the one fact of each section; an absent section is a fact of unknown fields. */
final class SectionFacts {
    private final Profile profile;
    private final PersonFacts person;
    private final ProcedureFacts procedure;
    private final StudioFacts studio;
    private final Sources sources;

    SectionFacts(Profile profile, LocalDate asOf, Vocabulary vocabulary, PersonInputs inputs, Sources sources) {
        Cities cities = new Cities(vocabulary);
        this.profile = profile;
        this.person = new PersonFacts(profile, asOf, cities, inputs);
        this.procedure = new ProcedureFacts(profile);
        this.studio = new StudioFacts(profile, asOf, cities);
        this.sources = sources;
    }

    FactList list(FactType type) {
        Object lower =
                switch (type) {
                    case PERSON -> person.person(true);
                    case EMPLOYMENT -> person.employment(true);
                    case INTEGRITY -> profile.integrity() == null ? new Integrity(false, false) : profile.integrity();
                    case APPLICATION -> procedure.application();
                    case PHOTO -> procedure.photo();
                    case STUDIO -> studio.studio();
                    case STUDIO_SUPPORT -> studio.support();
                    case STUDIO_PROJECTS -> studio.projects();
                    case ASSESSMENT -> studio.assessment();
                    case TRAINEE -> profile.trainee() == null ? new Trainee(null, null, null) : profile.trainee();
                    case REVIEW -> procedure.review();
                    default -> throw new IllegalArgumentException(type.typeName() + " is a list");
                };
        Object upper =
                switch (type) {
                    case PERSON -> person.person(false);
                    case EMPLOYMENT -> person.employment(false);
                    default -> lower;
                };
        Fact fact = new Fact(type, type.path(), lower, upper.equals(lower) ? lower : upper, sources);
        return new FactList(List.of(fact), List.of());
    }
}

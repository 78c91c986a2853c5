package io.clausewise.derive;

import io.clausewise.facts.FactType;
import io.clausewise.profile.Profile;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one profile as of one date. Lists are made when first asked for; for one thread.
 */
public final class Facts implements FactSource {
    private final SectionFacts sections;
    private final ListFacts lists;
    private final LateFacts late;
    private final Map<FactType, FactList> made = new EnumMap<>(FactType.class);
    private final Map<String, FactList> attestations = new HashMap<>();

    public Facts(Profile profile, LocalDate asOf, Vocabulary vocabulary) {
        PersonInputs person = new PersonInputs(profile, asOf);
        Sources sources = new Sources(profile, person);
        this.sections = new SectionFacts(profile, asOf, vocabulary, person, sources);
        this.lists = new ListFacts(profile, asOf, vocabulary, sources);
        this.late = new LateFacts(profile, asOf);
    }

    @Override
    public FactList list(FactType type) {
        FactList list = made.get(type);
        if (list == null) {
            list = type.list() ? lists.list(type) : sections.list(type);
            made.put(type, list);
        }
        return list;
    }

    @Override
    public FactList attestation(String criterion) {
        return attestations.computeIfAbsent(criterion, lists::attestation);
    }

    /** Facts left out because they are dated after the as-of date, in the order of the profile's sections. */
    public List<DatedFact> ignored() {
        return late.list();
    }
}

package io.clausewise.derive;

import io.clausewise.facts.Achievement;
import io.clausewise.facts.Apprentice;
import io.clausewise.facts.ApprenticeCompetition;
import io.clausewise.facts.Attestation;
import io.clausewise.facts.Competition;
import io.clausewise.facts.FactType;
import io.clausewise.facts.Honour;
import io.clausewise.facts.Innovation;
import io.clausewise.facts.Material;
import io.clausewise.facts.Patent;
import io.clausewise.facts.Qualification;
import io.clausewise.facts.TeamMember;
import io.clausewise.facts.Title;
import io.clausewise.profile.ApprenticeEntry;
import io.clausewise.profile.AttestationEntry;
import io.clausewise.profile.HonourEntry;
import io.clausewise.profile.Profile;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the facts of each list, without those dated after the as-of date. */
final class ListFacts {
    private final Profile profile;
    private final LocalDate asOf;
    private final Vocabulary vocabulary;
    private final Sources sources;

    ListFacts(Profile profile, LocalDate asOf, Vocabulary vocabulary, Sources sources) {
        this.profile = profile;
        this.asOf = asOf;
        this.vocabulary = vocabulary;
        this.sources = sources;
    }

    FactList list(FactType type) {
        return switch (type) {
            case QUALIFICATION -> facts(type, profile.qualifications(), Qualification::obtainedOn);
            case TITLE -> facts(type, profile.titles(), Title::grantedOn);
            case COMPETITION -> facts(type, profile.competitions(), Competition::date);
            case HONOUR -> facts(type, honours(), Honour::awardedOn);
            case PATENT -> facts(type, profile.patents(), Patent::grantedOn);
            case ACHIEVEMENT -> facts(type, profile.achievements(), Achievement::awardedOn);
            case INNOVATION -> facts(type, profile.innovations(), ListFacts::<Innovation>undated);
            case APPRENTICE -> facts(type, apprentices(), ListFacts::<Apprentice>undated);
            case APPRENTICE_COMPETITION -> apprenticeCompetitions();
            case MATERIAL -> facts(type, materials(), ListFacts::<Material>undated);
            case TEAM_MEMBER ->
                facts(
                        type,
                        profile.studio() == null ? null : profile.studio().teamMembers(),
                        ListFacts::<TeamMember>undated);
            case ATTESTATION -> {
                List<Fact> all = new ArrayList<>();
                vocabulary
                        .criterionIds()
                        .forEach(id -> all.addAll(attestation(id).facts()));
                yield new FactList(all, List.of());
            }
            default -> throw new IllegalArgumentException(type.typeName() + " is a section");
        };
    }

    private static <T> @Nullable LocalDate undated(T fact) {
        return null;
    }

    private <T> FactList facts(FactType type, @Nullable List<T> values, Function<T, @Nullable LocalDate> date) {
        if (values == null) {
            return new FactList(List.of(), List.of(type.path()));
        }
        List<Fact> facts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            if (counts(date.apply(value))) {
                facts.add(new Fact(type, type.path() + "/" + i, value, value, sources));
            }
        }
        return new FactList(facts, profile.incomplete().contains(type.path()) ? List.of(type.path()) : List.of());
    }

    private boolean counts(@Nullable LocalDate date) {
        return date == null || !date.isAfter(asOf);
    }

    private @Nullable List<Honour> honours() {
        if (profile.honours() == null) {
            return null;
        }
        List<Honour> honours = new ArrayList<>(profile.honours().size());
        for (HonourEntry given : profile.honours()) {
            KnownHonour known = given.name() == null
                    ? null
                    : vocabulary.findHonour(given.name()).orElse(null);
            honours.add(
                    known == null
                            ? new Honour(given.name(), given.category(), given.level(), given.awardedOn())
                            : new Honour(known.name(), known.category(), known.level(), given.awardedOn()));
        }
        return honours;
    }

    private @Nullable List<Apprentice> apprentices() {
        return profile.apprentices() == null
                ? null
                : profile.apprentices().stream()
                        .map(given -> new Apprentice(given.name(), given.keyStaff()))
                        .toList();
    }

    private @Nullable List<Material> materials() {
        return profile.application() == null || profile.application().materials() == null
                ? null
                : profile.application().materials().stream().map(Material::new).toList();
    }

    /** Of all apprentices; complete only if the apprentices and each one's list are. */
    private FactList apprenticeCompetitions() {
        FactType type = FactType.APPRENTICE_COMPETITION;
        if (profile.apprentices() == null) {
            return new FactList(List.of(), List.of(type.path()));
        }
        List<Fact> facts = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < profile.apprentices().size(); i++) {
            ApprenticeEntry apprentice = profile.apprentices().get(i);
            String path = type.path() + "/" + i + "/competitions";
            if (apprentice.competitions() == null || profile.incomplete().contains(path)) {
                gaps.add(path);
            }
            List<Competition> competitions = apprentice.competitions() == null ? List.of() : apprentice.competitions();
            for (int k = 0; k < competitions.size(); k++) {
                Competition own = competitions.get(k);
                if (counts(own.date())) {
                    ApprenticeCompetition value =
                            new ApprenticeCompetition(own.name(), own.level(), own.tier(), own.rank(), own.date());
                    facts.add(new Fact(type, path + "/" + k, value, value, sources));
                }
            }
        }
        if (profile.incomplete().contains(type.path())) {
            gaps.add(type.path());
        }
        return new FactList(facts, gaps);
    }

    /** The one fact of a criterion: as attested, or with {@code met} not known. */
    FactList attestation(String criterion) {
        FactType type = FactType.ATTESTATION;
        Attestation value = new Attestation(criterion, met(criterion));
        return new FactList(List.of(new Fact(type, type.path() + "/" + criterion, value, value, sources)), List.of());
    }

    private @Nullable Boolean met(String criterion) {
        List<AttestationEntry> given = profile.attestations() == null ? List.of() : profile.attestations();
        for (AttestationEntry attestation : given) {
            if (attestation.met() != null && attestation.criterion().equals(criterion)) {
                return attestation.met();
            }
        }
        return null;
    }
}

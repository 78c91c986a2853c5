package io.clausewise.ranking;

import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.PersonSection;
import io.clausewise.profile.Profile;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.quota.RecommendingUnits;
import io.clausewise.score.PointRange;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes everybody of a list one by one, then ranks them. Keeps a few numbers of each, neither profile nor verdict. For one
 * thread.
 */
public final class Ranker {
    private final Program program;
    private final Scorecard scorecard;
    private final boolean strict;
    private final List<Criterion> criteria;
    private final RecommendingUnits units;
    private final List<Candidate> candidates = new ArrayList<>();
    /** Of everybody: where one row of a person is ineligible, nobody knows which of them counts either. */
    private final Map<String, Integer> rowsOfId = new HashMap<>();

    private int ineligible;

    /**
     * @param scorecard one of the programme's
     * @param strict whether quotas that only advise are applied like binding ones
     * @throws IllegalArgumentException if the programme does not have the scorecard
     */
    public Ranker(Program program, Scorecard scorecard, Vocabulary vocabulary, boolean strict) {
        if (!program.scorecards().contains(scorecard)) {
            throw new IllegalArgumentException(program.id() + " has no scorecard " + scorecard.id());
        }
        this.program = program;
        this.scorecard = scorecard;
        this.strict = strict;
        this.criteria = Criterion.of(program, scorecard);
        this.units = new RecommendingUnits(program, vocabulary);
    }

    /**
     * Takes somebody.
     *
     * @param number by which the caller knows the person again
     * @throws IllegalArgumentException if the verdict is on another programme
     */
    public void add(int number, Profile profile, Verdict verdict) {
        if (!verdict.program().equals(program.id())) {
            throw new IllegalArgumentException("a verdict on " + verdict.program() + ", not " + program.id());
        }
        // of what kind a unit is, everybody it recommends may say
        RecommendingUnit unit = units.add(profile.application());
        PersonSection person = profile.person();
        String id = person == null || person.idNumber() == null
                ? null
                : person.idNumber().toUpperCase(Locale.ROOT);
        if (id != null) {
            rowsOfId.merge(id, 1, Integer::sum);
        }
        if (verdict.outcome() == Outcome.INELIGIBLE) {
            ineligible++;
            return;
        }
        candidates.add(new Candidate(
                number,
                person == null || person.name() == null ? "" : person.name(),
                id,
                unit,
                verdict.outcome(),
                standing(verdict),
                verdict.grade()));
    }

    private Standing standing(Verdict verdict) {
        Score score = Stream.concat(Stream.ofNullable(verdict.score()), verdict.otherScores().stream())
                .filter(one -> one.scorecard().equals(scorecard.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no score by " + scorecard.id()));
        List<PointRange> values = new ArrayList<>();
        for (Criterion criterion : criteria) {
            values.add(criterion.value().apply(verdict, score));
        }
        return new Standing(values);
    }

    /** The ranking of everybody taken so far. */
    public Ranking rank() {
        List<Candidate> certain = new ArrayList<>();
        List<Candidate> apart = new ArrayList<>();
        for (Candidate one : candidates) {
            (certain(one) ? certain : apart).add(one);
        }
        QuotaRules quotas = new QuotaRules(program, strict);
        RankingWalk walk = new RankingWalk(quotas, apart, rowsOfId);
        TieGroup.of(certain, criteria).forEach(walk::take);
        walk.end();
        return new Ranking(
                program,
                scorecard,
                strict,
                ineligible,
                walk.ranked(),
                walk.apart(),
                new QuotaCounts(quotas, walk.placed()).all(),
                new Line(quotas, walk.ranked(), walk.apart()).sentences());
    }

    private boolean certain(Candidate one) {
        return one.outcome() == Outcome.ELIGIBLE
                && one.standing().total().certain()
                && (one.idNumber() == null || rowsOfId.getOrDefault(one.idNumber(), 1) == 1);
    }
}

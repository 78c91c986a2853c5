package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.derive.AsOf;
import io.clausewise.profile.Profile;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.Judgements;
import io.clausewise.workbench.impact.RulesDifference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges the profiles of a list by both sides. For one thread. */
public final class ListImpact {
    private final ImpactSide from;
    private final ImpactSide to;
    private final LocalDate today;
    private final Judgements judgements = new Judgements();

    public ListImpact(ImpactSide from, ImpactSide to, LocalDate today) {
        this.from = from;
        this.to = to;
        this.today = today;
    }

    /**
     * Holds everybody's two verdicts against each other.
     *
     * @param before everybody, as read with the vocabulary before: an honour that is new is known to the rules after only
     * @param after the same in the same order, as read with that after
     */
    public ImpactResult compare(List<Profile> before, List<Profile> after) {
        Impact impact = new Impact();
        List<PlaceJson> places = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            places.add(PlaceJson.inList(i, after.get(i).reference()));
            impact.add(i, name(after.get(i)), judge(from, before.get(i)), judge(to, after.get(i)));
        }
        return new ImpactResult(from, to, RulesDifference.between(from.ruleset(), to.ruleset()), impact, places, 0);
    }

    private Judgement judge(ImpactSide side, Profile profile) {
        LocalDate day = AsOf.resolve(side.asOf(), profile, side.program(), () -> today);
        return judgements.of(side.evaluator().evaluate(profile, side.program().id(), day));
    }

    static String name(Profile profile) {
        return profile.person() == null || profile.person().name() == null
                ? ""
                : profile.person().name();
    }
}

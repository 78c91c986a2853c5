package io.clausewise.app.cli;

import io.clausewise.app.ranking.ListOrder;
import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.derive.AsOf;
import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.Judgements;
import io.clausewise.workbench.impact.RulesDifference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges the profiles of a list by both sides. */
final class ListImpact {
    private final ImpactSide from;
    private final ImpactSide to;
    private final LocalDate today;
    private final Judgements judgements = new Judgements();

    ListImpact(ImpactSide from, ImpactSide to, LocalDate today) {
        this.from = from;
        this.to = to;
        this.today = today;
    }

    /** @throws CommandFailure telling every error in the list, as either vocabulary sees it */
    ImpactResult compare(ProfileList list) {
        List<Profile> before = read(list, from);
        // by its own words each: an honour that is new to the vocabulary is known to the rules after only
        List<Profile> after = read(list, to);
        Impact impact = new Impact();
        List<PlaceJson> places = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            places.add(PlaceJson.inList(i, after.get(i).reference()));
            impact.add(i, name(after.get(i)), judge(from, before.get(i)), judge(to, after.get(i)));
        }
        return new ImpactResult(from, to, RulesDifference.between(from.ruleset(), to.ruleset()), impact, places);
    }

    private static List<Profile> read(ProfileList list, ImpactSide side) {
        try {
            return list.read(side.ruleset().vocabulary(), new ListOrder(list::place));
        } catch (CommandFailure refused) {
            List<Text> messages = new ArrayList<>(refused.messages());
            messages.add(new Text(
                    "以上照规则 " + side.rules() + " 的词汇读", "as read with the vocabulary of the rules " + side.rules()));
            throw new CommandFailure(refused.exit(), messages);
        }
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

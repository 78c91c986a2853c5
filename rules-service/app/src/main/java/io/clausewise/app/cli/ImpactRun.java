package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactPair;
import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.ImpactSide;
import io.clausewise.app.impact.ListImpact;
import io.clausewise.app.impact.RosterImpact;
import io.clausewise.app.impact.Whom;
import io.clausewise.app.ranking.ListOrder;
import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.ScreeningListener;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Compares the people of one file by every programme asked for. */
final class ImpactRun {
    private final LocalDate today;
    private final Whom whom;
    private final List<Text> notCompared = new ArrayList<>();

    ImpactRun(LocalDate today, Whom whom) {
        this.today = today;
        this.whom = whom;
    }

    /** Programmes that people could not be compared by, and why; known after the comparison. */
    List<Text> notCompared() {
        return List.copyOf(notCompared);
    }

    /** @throws CommandFailure telling every error in the list, as either vocabulary sees it */
    List<ImpactResult> compare(ProfileList list, List<ImpactPair> all) throws IOException {
        // the same two vocabularies for every programme
        List<Profile> before = read(list, all.get(0).from());
        List<Profile> after = read(list, all.get(0).to());
        List<ImpactResult> results = new ArrayList<>();
        for (ImpactPair sides : all) {
            results.add(new ListImpact(sides, today, whom).compare(before, after, list.places(after)));
        }
        return results;
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

    /**
     * Of a roster.
     *
     * @param columns which may name what experts mark by one programme: another is not compared by it then, and that is kept
     * @throws CommandFailure if the mapping fits no programme
     */
    List<ImpactResult> compare(
            CheckedRoster roster, List<ImpactPair> all, MappingFile columns, ScreeningListener progress)
            throws IOException, RosterRefused {
        int threads = Runtime.getRuntime().availableProcessors();
        List<ImpactResult> results = new ArrayList<>();
        CommandFailure unfit = null;
        for (ImpactPair sides : all) {
            Mapping before;
            Mapping after;
            try {
                before = columns.mapping(sides.from().program(), sides.from().ruleset());
                after = columns.mapping(sides.to().program(), sides.to().ruleset());
            } catch (CommandFailure refused) {
                unfit = refused;
                notCompared.add(unfit(sides, refused));
                continue;
            }
            results.add(new RosterImpact(today, whom, threads, progress).compare(roster, sides, before, after));
        }
        if (unfit != null && results.isEmpty()) {
            throw unfit;
        }
        return results;
    }

    private static Text unfit(ImpactPair sides, CommandFailure refused) {
        String id = sides.to().program().id();
        Text why = refused.messages().get(0);
        return new Text(
                "项目 " + id + " 没有比较，列对应不合于它：" + why.zh(),
                "not compared by the programme " + id + ", which the mapping does not fit: " + why.en());
    }
}

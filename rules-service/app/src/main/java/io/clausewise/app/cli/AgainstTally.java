package io.clausewise.app.cli;

import io.clausewise.message.Text;
import io.clausewise.notice.Role;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what made people ineligible: requirements not met, exclusions met, or none of the alternatives met. */
final class AgainstTally implements ScreeningListener {
    private static final Text ALTERNATIVES = new Text("任选条件没有一项符合", "None of the alternatives is met");

    private final Map<Text, Long> people = new LinkedHashMap<>();

    /** Something that stands against people. */
    record Against(Text what, long people) {}

    @Override
    public void row(ScreenedRow row) {
        Verdict verdict = row.verdict();
        if (verdict == null || verdict.outcome() != Outcome.INELIGIBLE) {
            return;
        }
        List<Text> against = new ArrayList<>();
        for (ClauseResult clause : verdict.clauses()) {
            boolean unmet = clause.role() == Role.REQUIREMENT && clause.status() == Status.NOT_MET;
            if (unmet || verdict.excludedBy().contains(clause.id())) {
                against.add(new Text(
                        clause.citation() + "  " + clause.title().zh(),
                        clause.title().en()));
            }
        }
        if (against.isEmpty()) {
            against.add(ALTERNATIVES);
        }
        against.forEach(one -> people.merge(one, 1L, Long::sum));
    }

    /** What stands against most people first. */
    List<Against> list() {
        return people.entrySet().stream()
                .map(entry -> new Against(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Against::people).reversed())
                .toList();
    }
}

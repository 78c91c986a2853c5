package io.clausewise.app.cli;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The programmes by which two sets of rules are compared. */
final class ImpactPrograms {
    private ImpactPrograms() {}

    /**
     * Their ids, in the order of the rules after.
     *
     * @param id null: all that both have
     * @throws CommandFailure if the one that is named is not in both, or they have none in common
     */
    static List<String> of(@Nullable String id, RuleBook before, RuleBook after) {
        ProgramFinder then = ProgramFinder.in(before);
        ProgramFinder now = ProgramFinder.in(after);
        List<String> both = ProgramFinder.programs(after).stream()
                .map(Program::id)
                .filter(one -> then.find(one).isPresent())
                .toList();
        if (id == null) {
            if (both.isEmpty()) {
                throw CommandFailure.usage(
                        "两套规则没有相同的项目，没有可比的",
                        "the two sets of rules have no programme in common: there is nothing to compare");
            }
            return both;
        }
        if (then.find(id).isPresent() != now.find(id).isPresent()) {
            throw CommandFailure.usage(onOneSide(id, then.find(id).isPresent(), both));
        }
        return List.of(now.get(id).id());
    }

    private static Text onOneSide(String id, boolean gone, List<String> both) {
        return Explanation.of(
                        "项目" + Shown.zh(id) + "只在" + (gone ? "原来（--from）" : "改过（--to）") + "的规则里，没有可比的",
                        "the programme " + Shown.en(id) + " is only in the rules "
                                + (gone ? "before (--from)" : "after (--to)") + ": there is nothing to compare")
                .allowing(String.join("、", both), String.join(", ", both))
                .text();
    }
}

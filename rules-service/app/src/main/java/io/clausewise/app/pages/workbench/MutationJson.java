package io.clausewise.app.pages.workbench;

import io.clausewise.app.live.RuleFinding;
import io.clausewise.message.Text;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.mutation.Mutation;
import io.clausewise.workbench.mutation.NoticeMutation;
import io.clausewise.workbench.mutation.NoticeMutation.Tally;
import java.util.List;

/**
 * What became of the mutants of a notice.
 *
 * @param of how many there are; fewer were tried where the time was up
 * @param failing cases that fail without any change, and so find nothing
 * @param findings what is wrong with the files of cases
 */
record MutationJson(
        String event,
        String notice,
        int of,
        Tally total,
        List<Kind> kinds,
        List<RuleFinding> survivors,
        List<Failing> failing,
        List<RuleFinding> findings) {
    private static final int MOST_TOLD = 1_000;

    record Kind(Text label, Tally tally) {}

    record Failing(String file, int line, String name) {
        static Failing of(CaseResult failed) {
            return new Failing(
                    failed.testCase().file(),
                    failed.testCase().line(),
                    failed.testCase().name());
        }
    }

    static MutationJson of(NoticeMutation result, int of, Mutation mutation) {
        return new MutationJson(
                "mutation",
                result.folder(),
                of,
                result.total(),
                result.byKind().entrySet().stream()
                        .map(kind -> new Kind(kind.getKey().label(), kind.getValue()))
                        .toList(),
                result.survivors().stream()
                        .limit(MOST_TOLD)
                        .map(one -> RuleFinding.of(one.survivor()))
                        .toList(),
                mutation.failed().stream().limit(MOST_TOLD).map(Failing::of).toList(),
                mutation.findings().stream()
                        .limit(MOST_TOLD)
                        .map(RuleFinding::of)
                        .toList());
    }
}

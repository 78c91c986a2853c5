package io.clausewise.app.cli;

import io.clausewise.app.ranking.ScorecardChoice;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.roster.screening.RankingOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command ranks people. */
final class RankingOption {
    @Option(
            names = "--scorecard",
            paramLabel = "ID",
            description = "排名所依的评分表；不写是项目的第一张 / the scorecard that ranks; by default the programme's first")
    private @Nullable String scorecard;

    @Option(
            names = "--strict-quotas",
            description = "原则性的名额也当作须执行的；不写则只提示 / apply quotas that only advise like binding ones; else they only warn")
    private boolean strict;

    /**
     * The scorecard that ranks a programme's people.
     *
     * @throws CommandFailure with those there are, if there is none such
     */
    Scorecard scorecard(Program program, List<Program> all) {
        ScorecardChoice choice = ScorecardChoice.of(program, scorecard, all);
        if (choice.found() == null) {
            throw choice.fault() == null
                    ? new IllegalStateException("neither a scorecard nor a fault")
                    : CommandFailure.usage(choice.fault().text());
        }
        return choice.found();
    }

    /**
     * For a screening, which ranks people only where the programme scores them.
     *
     * @throws CommandFailure if a scorecard is named and the programme has none such
     */
    RankingOptions options(Program program, List<Program> all) {
        if (scorecard != null) {
            scorecard(program, all);
        }
        return new RankingOptions(scorecard, strict);
    }

    boolean strict() {
        return strict;
    }
}

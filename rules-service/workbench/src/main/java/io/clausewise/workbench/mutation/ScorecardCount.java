package io.clausewise.workbench.mutation;

import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.notice.Band;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import java.math.BigDecimal;
import java.util.List;

/** Counts the mutants a scorecard and what its rules give must have. */
final class ScorecardCount {
    private final KindCounts counts;

    ScorecardCount(KindCounts counts) {
        this.counts = counts;
    }

    void scorecard(Scorecard scorecard) {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal top =
                scorecard.bands().stream().map(Band::atLeast).findFirst().orElse(BigDecimal.ZERO);
        for (Dimension dimension : scorecard.dimensions()) {
            List<Scoring> scorings = dimension.rules().stream()
                    .map(Rule::scoring)
                    .filter(scoring -> scoring != null)
                    .toList();
            BigDecimal cap = dimension.cap();
            BigDecimal most = scorings.stream().map(Scoring::points).reduce(BigDecimal.ZERO, BigDecimal::max);
            boolean lower = cap.compareTo(one) > 0
                    && cap.subtract(one).compareTo(most) >= 0
                    && scorecard.most().subtract(dimension.weight()).compareTo(top) >= 0;
            boolean higher =
                    cap.compareTo(BigDecimal.valueOf(dimension.combine().marked() ? 99 : 999)) <= 0;
            counts.add(MutantKind.CAP, (lower ? 1 : 0) + (higher ? 1 : 0));
            weight(dimension.weight());
            counts.add(MutantKind.COMBINE, dimension.combine() == Combine.MEAN ? 0 : 1);
            boolean trimmed = dimension.combine() == Combine.TRIMMED_MEAN;
            counts.add(
                    MutantKind.TRIM_FROM,
                    !trimmed ? 0 : dimension.trimFrom() > 3 && dimension.trimFrom() < 100 ? 2 : 1);
            counts.addIfSeveral(MutantKind.DROP_SCORING, scorings.size());
            for (Scoring scoring : scorings) {
                counts.add(MutantKind.PER_FACT, scoring.perFact() ? 1 : 0);
                counts.add(MutantKind.POINTS, scoring.points().compareTo(one) > 0 ? 1 : 0);
                counts.add(MutantKind.POINTS, scoring.points().add(one).compareTo(cap) <= 0 ? 1 : 0);
            }
        }
        bands(scorecard);
    }

    private void weight(BigDecimal weight) {
        if (weight.compareTo(BigDecimal.ONE) != 0) {
            counts.add(MutantKind.WEIGHT, weight.compareTo(new BigDecimal("0.01")) > 0 ? 1 : 0);
            counts.add(MutantKind.WEIGHT, weight.compareTo(new BigDecimal("99.99")) <= 0 ? 1 : 0);
        }
    }

    private void bands(Scorecard scorecard) {
        List<BigDecimal> lines = scorecard.bands().stream().map(Band::atLeast).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            BigDecimal line = lines.get(i);
            counts.add(MutantKind.BAND, line.subtract(lines.get(i + 1)).compareTo(BigDecimal.ONE) > 0 ? 1 : 0);
            boolean room = i == 0
                    ? scorecard.most().subtract(line).compareTo(BigDecimal.ONE) >= 0
                    : lines.get(i - 1).subtract(line).compareTo(BigDecimal.ONE) > 0;
            counts.add(MutantKind.BAND, room ? 1 : 0);
        }
    }
}

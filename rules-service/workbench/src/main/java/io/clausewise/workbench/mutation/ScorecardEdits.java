package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;
import io.clausewise.notice.Band;
import io.clausewise.notice.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every change to a scorecard and to what its rules give; tie-breaks decide rankings, which no case judges. */
final class ScorecardEdits {
    private ScorecardEdits() {}

    static List<Edit<Scorecard>> of(Scorecard scorecard, NoticeLines lines) {
        List<Edit<Scorecard>> edits = new ArrayList<>();
        for (int i = 0; i < scorecard.dimensions().size(); i++) {
            edits.addAll(DimensionEdits.of(scorecard, i, lines));
            edits.addAll(ScoringEdits.of(scorecard, i));
        }
        // the last grade begins at 0
        for (int i = 0; i + 1 < scorecard.bands().size(); i++) {
            addBand(scorecard, i, lines, edits);
        }
        return edits;
    }

    private static void addBand(Scorecard scorecard, int index, NoticeLines lines, List<Edit<Scorecard>> edits) {
        List<Band> bands = scorecard.bands();
        Band band = bands.get(index);
        BigDecimal below = bands.get(index + 1).atLeast();
        BigDecimal above = index == 0
                ? scorecard.most().add(Numbers.HUNDREDTH)
                : bands.get(index - 1).atLeast();
        for (BigDecimal line : Numbers.beside(band.atLeast(), BigDecimal.ONE)) {
            if (line.compareTo(below) <= 0 || line.compareTo(above) >= 0) {
                continue;
            }
            Band changed = new Band(band.grade(), line, band.consequences(), band.entitlements());
            String from = band.atLeast().toPlainString();
            String to = line.toPlainString();
            edits.add(new Edit<>(
                    MutantKind.BAND,
                    lines.of(scorecard.id(), band.grade().name()),
                    null,
                    band.grade() + " " + from,
                    to,
                    new Text(
                            "等次 " + band.grade() + " 的最低分 " + from + " 改成 " + to,
                            "least total of " + band.grade() + " " + from + " changed to " + to),
                    Scorecards.with(scorecard, index, changed)));
        }
    }
}

package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of every stretch that was not understood why it is not used. */
final class Remainders {
    /** More are counted, not told one by one. */
    private static final int MOST = 20;

    private final HonourGrammar honours;

    Remainders(HonourGrammar honours) {
        this.honours = honours;
    }

    /** @param told stretches that another finding quotes already */
    List<CellFinding> findings(List<FactsReading.Piece> pieces, String folded, Set<String> told) {
        if (pieces.stream().allMatch(FactsReading.Piece::understood)) {
            return List.of();
        }
        List<CellFinding> findings = new ArrayList<>();
        int somebodyElse = Doubts.firstIn(folded);
        int at = 0;
        int more = 0;
        for (FactsReading.Piece piece : pieces) {
            int to = at + piece.text().length();
            if (!piece.understood() && !told.contains(piece.text())) {
                if (findings.size() < MOST) {
                    findings.add(
                            to > somebodyElse
                                    ? ofSomebodyElse(piece.text())
                                    : finding(piece.text(), Doubts.in(folded, at, to)));
                } else {
                    more++;
                }
            }
            at = to;
        }
        if (more > 0) {
            findings.add(CellFinding.fault(
                    "remainder-not-understood",
                    "还有 " + more + " 处没有看懂，未采用",
                    more + " more places are not understood and not used"));
        }
        return findings;
    }

    private static CellFinding ofSomebodyElse(String text) {
        return CellFinding.fault(
                "remainder-of-somebody-else",
                Explanation.of(
                                Quote.zh(text) + "可能说的是他人或集体，未采用",
                                Quote.en(text) + " may be about somebody else or a team and is not used")
                        .allowing("本人的奖项单独写在前面", "the person's own prizes alone, before others'"));
    }

    private CellFinding finding(String text, Optional<String> doubt) {
        if (doubt.isPresent()) {
            return CellFinding.fault(
                    "remainder-doubtful",
                    Quote.zh(text) + "里有" + Quote.zh(doubt.get()) + "，不能算作本人已取得的奖项或荣誉，未采用",
                    Quote.en(text) + " has " + Quote.en(doubt.get())
                            + " in it and so is not taken for something the person won; it is not used");
        }
        return CellFinding.fault(
                "remainder-not-understood",
                Explanation.of(
                                Quote.zh(text) + "没有看懂，未采用；这一栏可能还有未读出的内容",
                                Quote.en(text)
                                        + " is not understood and not used; this cell may name more than was read")
                        .perhaps(honours.near(text)));
    }
}

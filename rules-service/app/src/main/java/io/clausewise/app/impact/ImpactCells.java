package io.clausewise.app.impact;

import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.roster.headings.OwnSheets;
import io.clausewise.roster.report.ReportCell;
import io.clausewise.roster.report.Tone;
import io.clausewise.verdict.Outcome;
import io.clausewise.workbench.impact.Points;
import io.clausewise.workbench.impact.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of an impact's workbook. */
final class ImpactCells {
    private ImpactCells() {}

    /** The first row of a sheet, by which it is no roster if it is sent as one. */
    static List<ReportCell> title(String zh, String en) {
        return List.of(ReportCell.text(OwnSheets.MARK + zh + " " + en, Tone.TITLE));
    }

    /** @param pairs Chinese, then English, of each */
    static List<ReportCell> headings(List<Text> pairs) {
        return pairs.stream()
                .map(one -> ReportCell.text(one.zh() + "\n" + one.en(), Tone.HEADING))
                .toList();
    }

    /** Chinese above, English beneath. */
    static ReportCell both(Text text) {
        return ReportCell.text(lines(List.of(text)));
    }

    static ReportCell both(List<Text> texts) {
        return ReportCell.text(lines(texts));
    }

    private static String lines(List<Text> texts) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> {
            lines.add(Printable.of(text.zh()));
            if (!text.en().equals(text.zh())) {
                lines.add(Printable.of(text.en()));
            }
        });
        return lines.stream().collect(Collectors.joining("\n"));
    }

    static ReportCell outcome(@Nullable Outcome outcome) {
        Text text = ImpactWords.outcome(outcome);
        return ReportCell.text(text.zh() + "\n" + text.en(), tone(outcome));
    }

    private static Tone tone(@Nullable Outcome outcome) {
        if (outcome == null) {
            return Tone.CENTRED;
        }
        return switch (outcome) {
            case ELIGIBLE -> Tone.GOOD;
            case INELIGIBLE -> Tone.BAD;
            case UNDETERMINED -> Tone.OPEN;
        };
    }

    /** A number where the total is certain; empty where nothing is scored. */
    static ReportCell points(@Nullable Points points) {
        if (points == null) {
            return ReportCell.EMPTY;
        }
        return points.min().compareTo(points.max()) == 0
                ? ReportCell.number(points.min())
                : ReportCell.text(ImpactWords.points(points).zh(), Tone.CENTRED);
    }

    /** A number where there is a rank. */
    static ReportCell rank(@Nullable Rank rank) {
        if (rank == null) {
            return ReportCell.EMPTY;
        }
        return rank.placement() == null
                ? ReportCell.text("最好第 " + rank.rank() + " 名", Tone.CENTRED)
                : ReportCell.number(rank.rank());
    }

    static ReportCell placement(@Nullable Rank rank) {
        if (rank == null) {
            return ReportCell.EMPTY;
        }
        Text text = ImpactWords.placement(rank);
        return ReportCell.text(text.zh() + "\n" + text.en(), tone(rank));
    }

    private static Tone tone(Rank rank) {
        if (rank.placement() == null) {
            return rank.mayBeSelected() ? Tone.OPEN : Tone.CENTRED;
        }
        return switch (rank.placement()) {
            case SELECTED -> Tone.GOOD;
            case RESERVE -> Tone.CENTRED;
            case OVER_QUOTA -> Tone.BAD;
            case UNDECIDED -> Tone.OPEN;
        };
    }
}

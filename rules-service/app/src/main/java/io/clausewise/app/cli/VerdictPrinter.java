package io.clausewise.app.cli;

import io.clausewise.app.verdicts.VerdictTree;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.EntitlementResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Receipt;
import io.clausewise.verdict.Verdict;
import io.clausewise.wording.FieldWords;
import java.io.PrintStream;
import java.util.List;

/** Prints a verdict for people: outcome first, then the clauses as the notice combines them, then what else there is. */
final class VerdictPrinter {
    private final PrintStream out;
    private final Paint paint;
    private final Ruleset ruleset;
    private final FieldWords words;

    VerdictPrinter(PrintStream out, Paint paint, Ruleset ruleset) {
        this.out = out;
        this.paint = paint;
        this.ruleset = ruleset;
        this.words = new FieldWords(ruleset.vocabulary());
    }

    void print(Verdict verdict) {
        Program program = ruleset.findProgram(verdict.program()).orElseThrow();
        ClausePrinter clauses = new ClausePrinter(out, paint, words, ruleset, program);
        out.println(paint.bold(verdict.title().zh()) + "  "
                + paint.dim(verdict.title().en()));
        out.println(paint.dim(verdict.document() + " · " + verdict.program() + " · 判定日期 as of " + verdict.asOf()));
        out.println(outcome(verdict.outcome()) + grade(verdict));
        verdict.notices().forEach(notice -> out.println(paint.yellow("! ") + both(notice.message())));
        out.println();
        new FormulaPrinter(out, paint, clauses).print(VerdictTree.of(verdict, program.formula()));
        section("原则上的要求 In principle", of(verdict, Role.IN_PRINCIPLE), clauses);
        section("直接不合格的情形 Direct fails", of(verdict, Role.DIRECT_FAIL), clauses);
        section("优先条件 Preferences", of(verdict, Role.PREFERENCE), clauses);
        section("形式要件（不影响结论） Formalities, beside the outcome", verdict.formalities(), clauses);
        ScorePrinter scores = new ScorePrinter(out, paint, words);
        if (verdict.score() != null) {
            scores.print(verdict.score());
        }
        verdict.otherScores().forEach(scores::print);
        lists(verdict);
        out.println(receipt(verdict.receipt()));
        out.println();
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> paint.green(paint.bold("✓ 符合 ELIGIBLE"));
            case INELIGIBLE -> paint.red(paint.bold("✗ 不符合 INELIGIBLE"));
            case UNDETERMINED -> paint.yellow(paint.bold("? 待定 UNDETERMINED"));
        };
    }

    private String grade(Verdict verdict) {
        if (verdict.grade() == null) {
            return "";
        }
        return "  "
                + switch (verdict.grade()) {
                    case EXCELLENT -> paint.green("等次 grade: 优秀 EXCELLENT");
                    case PASS -> paint.green("等次 grade: 合格 PASS");
                    case FAIL -> paint.red("等次 grade: 不合格 FAIL");
                };
    }

    private void lists(Verdict verdict) {
        list(
                "补上这些就有结论 Supply these to decide",
                verdict.missing().stream()
                        .map(pointer -> both(words.label(pointer)) + " " + paint.dim(pointer))
                        .toList());
        list(
                "须由人审议 For review by people",
                verdict.reviewReasons().stream()
                        .map(reason -> reason.clause() + "  " + both(reason.title()))
                        .toList());
        list(
                "晚于判定日期，不计 Dated after the as-of date, not counted",
                verdict.ignored().stream()
                        .map(late -> both(words.label(late.path())) + " " + late.date() + " " + paint.dim(late.path()))
                        .toList());
        list(
                "等次的后果 What follows from the grade",
                verdict.consequences().stream().map(one -> both(one.title())).toList());
        list(
                "待遇 Entitlements",
                verdict.entitlements().stream().map(this::entitlement).toList());
    }

    private String entitlement(EntitlementResult entitlement) {
        String amount = entitlement.amountYuan() == null ? "" : "  " + entitlement.amountYuan() + " 元 yuan";
        return both(entitlement.title()) + amount;
    }

    private void section(String heading, List<ClauseResult> results, ClausePrinter clauses) {
        if (!results.isEmpty()) {
            out.println();
            out.println(heading);
            results.forEach(result -> clauses.print(result, "  ", "  ", false));
        }
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(heading);
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private static List<ClauseResult> of(Verdict verdict, Role role) {
        return verdict.clauses().stream().filter(one -> one.role() == role).toList();
    }

    private String receipt(Receipt receipt) {
        return "\n"
                + paint.dim("凭据 receipt: clausewise " + receipt.engine() + " · 规则 ruleset " + start(receipt.ruleset())
                        + " · 人员 profile " + start(receipt.profile().toString()) + " · "
                        + receipt.files().size()
                        + " 个文件 files");
    }

    /** Enough of a digest to tell two apart; the JSON has it whole. */
    private static String start(String digest) {
        return digest.substring(0, Math.min(digest.length(), "sha256:".length() + 12));
    }

    private String both(Text text) {
        return text.zh() + " " + paint.dim(text.en());
    }
}

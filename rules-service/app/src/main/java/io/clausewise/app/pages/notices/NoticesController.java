package io.clausewise.app.pages.notices;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.pages.Page;
import io.clausewise.app.pages.PageFrame;
import io.clausewise.app.pages.PageLanguage;
import io.clausewise.compile.CompiledNotice;
import io.clausewise.message.Shown;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.wording.FieldWords;
import io.clausewise.workbench.cases.CaseResult;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows notices, and in each the clause that is asked for. */
@Controller
class NoticesController {
    private static final String HTML = "text/html";

    private final PageFrame frame;
    private final RulesetHolder rulesets;
    private final CaseReports reports;

    NoticesController(PageFrame frame, RulesetHolder rulesets, CaseReports reports) {
        this.frame = frame;
        this.rulesets = rulesets;
        this.reports = reports;
    }

    @GetMapping(path = "/notices", produces = HTML)
    String list(Model model, Locale locale) {
        model.addAllAttributes(frame.of(Page.NOTICES, PageLanguage.of(locale)));
        model.addAttribute(
                "notices",
                rulesets.current().ruleset().notices().stream()
                        .map(CompiledNotice::notice)
                        .map(NoticeSummary::of)
                        .toList());
        return "notices";
    }

    /** A notice; with a programme and a clause that one beside it, or to htmx that one alone. */
    @GetMapping(path = "/notices/{*folder}", produces = HTML)
    String show(
            @PathVariable String folder,
            @RequestParam(required = false) @Nullable String program,
            @RequestParam(required = false) @Nullable String clause,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model,
            Locale locale) {
        LoadedRuleset loaded = rulesets.current();
        Notice notice = notice(folder.substring(1), loaded);
        model.addAllAttributes(frame.of(Page.NOTICES, PageLanguage.of(locale)));
        model.addAttribute(
                "chosen", program == null || clause == null ? null : clause(program, clause, notice, loaded));
        if (part) {
            return "notices-clause";
        }
        model.addAttribute("notice", notice);
        model.addAttribute("fieldWords", new FieldWords(loaded.ruleset().vocabulary()));
        model.addAttribute(
                "programs", notice.programs().stream().map(ProgramView::of).toList());
        List<CaseResult> cases = reports.of(loaded).results().stream()
                .filter(result -> notice.programs().stream()
                        .anyMatch(one -> one.id().equals(result.testCase().program())))
                .toList();
        model.addAttribute("cases", cases.size());
        model.addAttribute(
                "failed", cases.stream().filter(result -> !result.passed()).count());
        return "notices-notice";
    }

    private ClauseView clause(String program, String clause, Notice notice, LoadedRuleset loaded) {
        Program found = notice.programs().stream()
                .filter(one -> one.id().equals(program))
                .findFirst()
                .orElseThrow(() -> none(
                        "这个通知没有项目“" + Shown.of(program) + "”", "this notice has no programme " + Shown.of(program)));
        return ClauseView.find(clause, found, notice, loaded, reports.of(loaded))
                .orElseThrow(() ->
                        none("这个项目没有条款“" + Shown.of(clause) + "”", "this programme has no clause " + Shown.of(clause)));
    }

    private static Notice notice(String folder, LoadedRuleset loaded) {
        return loaded.ruleset().notices().stream()
                .map(CompiledNotice::notice)
                .filter(one -> one.folder().equals(folder))
                .findFirst()
                .orElseThrow(() -> none("没有通知“" + Shown.of(folder) + "”", "there is no notice " + Shown.of(folder)));
    }

    private static ProblemException none(String zh, String en) {
        return new ProblemException(Problem.of(Code.NOT_FOUND, zh, en));
    }
}

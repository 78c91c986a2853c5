package io.clausewise.app.pages.workbench;

import io.clausewise.app.config.Limits;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.pages.Page;
import io.clausewise.app.pages.PageFrame;
import io.clausewise.app.pages.PageLanguage;
import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a draft is begun; everything after that happens in the browser. */
@Controller
class WorkbenchPage {
    private final PageFrame frame;
    private final RulesetHolder rulesets;
    private final Limits limits;

    WorkbenchPage(PageFrame frame, RulesetHolder rulesets, Limits limits) {
        this.frame = frame;
        this.rulesets = rulesets;
        this.limits = limits;
    }

    @GetMapping(path = "/workbench", produces = "text/html")
    String show(Model model, Locale locale) {
        Ruleset ruleset = rulesets.current().ruleset();
        model.addAllAttributes(frame.of(Page.WORKBENCH, PageLanguage.of(locale)));
        model.addAttribute(
                "notices",
                ruleset.notices().stream().map(CompiledNotice::notice).toList());
        model.addAttribute("most", limits.rules().toBytes());
        return "workbench";
    }
}

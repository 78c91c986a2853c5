package io.clausewise.app.pages.screening;

import io.clausewise.app.config.RosterLimits;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.pages.Page;
import io.clausewise.app.pages.PageFrame;
import io.clausewise.app.pages.PageLanguage;
import io.clausewise.compile.Ruleset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what a roster is judged by, and where it is dropped. */
@Controller
class ScreeningPage {
    private final PageFrame frame;
    private final RulesetHolder rulesets;
    private final RosterLimits limits;
    private final Clock clock;

    ScreeningPage(PageFrame frame, RulesetHolder rulesets, RosterLimits limits, Clock clock) {
        this.frame = frame;
        this.rulesets = rulesets;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping(path = "/", produces = "text/html")
    String show(Model model, Locale locale) {
        Ruleset ruleset = rulesets.current().ruleset();
        LocalDate today = LocalDate.now(clock);
        model.addAllAttributes(frame.of(Page.SCREENING, PageLanguage.of(locale)));
        model.addAttribute(
                "programs",
                ruleset.programs().stream()
                        .map(program -> OfferedProgram.of(program, ruleset, today))
                        .toList());
        model.addAttribute("today", today);
        model.addAttribute("most", limits.size().toBytes());
        model.addAttribute("mostShown", shown(limits.size()));
        return "screening";
    }

    private static String shown(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }
}

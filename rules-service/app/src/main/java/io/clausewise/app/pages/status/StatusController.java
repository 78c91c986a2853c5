package io.clausewise.app.pages.status;

import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RosterLimits;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.live.FailedReload;
import io.clausewise.app.live.Reloads;
import io.clausewise.app.live.RulesSettings;
import io.clausewise.app.pages.Page;
import io.clausewise.app.pages.PageFrame;
import io.clausewise.app.pages.PageLanguage;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what is in service and whether it is well. */
@Controller
class StatusController {
    private final PageFrame frame;
    private final RulesetHolder rulesets;
    private final Reloads reloads;
    private final RulesSettings settings;
    private final Limits limits;
    private final RosterLimits rosterLimits;
    private final Clock clock;

    StatusController(
            PageFrame frame,
            RulesetHolder rulesets,
            Reloads reloads,
            RulesSettings settings,
            Limits limits,
            RosterLimits rosterLimits,
            Clock clock) {
        this.frame = frame;
        this.rulesets = rulesets;
        this.reloads = reloads;
        this.settings = settings;
        this.limits = limits;
        this.rosterLimits = rosterLimits;
        this.clock = clock;
    }

    @GetMapping(path = "/status", produces = "text/html")
    String show(Model model, Locale locale) {
        LoadedRuleset loaded = rulesets.current();
        model.addAllAttributes(frame.of(Page.STATUS, PageLanguage.of(locale)));
        model.addAttribute("ruleset", loaded.ruleset());
        model.addAttribute("loadedAt", Times.of(loaded.loadedAt(), clock));
        model.addAttribute("settings", settings);
        model.addAttribute("reloads", reloads.possible());
        FailedReload failed = reloads.findFailed().orElse(null);
        model.addAttribute("failed", failed == null ? null : failed.told());
        model.addAttribute("failedAt", failed == null ? null : Times.of(failed.at(), clock));
        model.addAttribute("versions", Versions.all());
        model.addAttribute("limits", LimitLines.of(limits, rosterLimits));
        return "status";
    }
}

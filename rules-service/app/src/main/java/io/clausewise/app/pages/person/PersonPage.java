package io.clausewise.app.pages.person;

import io.clausewise.app.api.Judged;
import io.clausewise.app.api.Judging;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.pages.Page;
import io.clausewise.app.pages.PageFrame;
import io.clausewise.app.pages.PageLanguage;
import io.clausewise.app.pages.verdict.VerdictView;
import io.clausewise.compile.Ruleset;
import io.clausewise.wording.FieldWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for what the chosen programmes look at, and shows what it comes to. */
@Controller
class PersonPage {
    private final PageFrame frame;
    private final RulesetHolder rulesets;
    private final Judging judging;

    PersonPage(PageFrame frame, RulesetHolder rulesets, Judging judging) {
        this.frame = frame;
        this.rulesets = rulesets;
        this.judging = judging;
    }

    /** @param program ids of programmes that are chosen to begin with */
    @GetMapping(path = "/person", produces = MediaType.TEXT_HTML_VALUE)
    String show(@RequestParam(defaultValue = "") List<String> program, Model model, Locale locale) {
        Ruleset ruleset = rulesets.current().ruleset();
        model.addAllAttributes(frame.of(Page.PERSON, PageLanguage.of(locale)));
        model.addAttribute("programs", ruleset.programs());
        model.addAttribute("ruleset", ruleset);
        model.addAttribute("chosen", program);
        model.addAttribute("sections", ProfileForm.of(ruleset));
        model.addAttribute("places", ruleset.vocabulary().places());
        model.addAttribute("honours", ruleset.vocabulary().honourNames());
        return "person";
    }

    /** The body is an evaluation request as the API takes it. */
    @PostMapping(
            path = "/person/verdicts",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    String judge(HttpServletRequest http, HttpServletResponse answer, Model model, Locale locale) throws IOException {
        Judged judged = judging.all(http);
        model.addAttribute("language", PageLanguage.of(locale));
        model.addAttribute("views", VerdictView.all(judged));
        model.addAttribute(
                "missing",
                MissingFact.of(
                        judged.verdicts(),
                        new FieldWords(judged.loaded().ruleset().vocabulary())));
        model.addAttribute("others", OtherProgram.of(judged.others()));
        model.addAttribute(
                "name",
                judged.profile().person() == null
                        ? null
                        : judged.profile().person().name());
        model.addAttribute("reference", judged.profile().reference());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return "person-verdicts :: verdicts";
    }
}

package io.clausewise.app.pages.screening;

import io.clausewise.app.api.RosterDesk;
import io.clausewise.app.api.problem.Language;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.pages.PageLanguage;
import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MarkedDimensions;
import io.clausewise.roster.screening.FirstLook;
import io.clausewise.roster.screening.Screening;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;

/** Shows how a roster's columns would be understood, and what came of correcting them. Nobody is judged. */
@Controller
class ColumnsController {
    private final RulesetHolder rulesets;
    private final RosterDesk desk;
    private final JsonMapper json;

    ColumnsController(RulesetHolder rulesets, RosterDesk desk, JsonMapper json) {
        this.rulesets = rulesets;
        this.desk = desk;
        this.json = json;
    }

    @PostMapping(
            path = "/screening/columns",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    String columns(HttpServletRequest http, HttpServletResponse response, Model model, Locale locale)
            throws IOException {
        Ruleset ruleset = rulesets.current().ruleset();
        Program program = desk.program(http, ruleset);
        MarkedDimensions marked = Screening.marked(program, ruleset);
        ColumnsView view = desk.read(http, (roster, text) -> {
            Corrections corrections = Corrections.read(text, ruleset.vocabulary(), marked, json);
            Mapping mapping = corrections.mapping();
            return ColumnsView.of(
                    FirstLook.at(roster, ruleset, program, mapping),
                    corrections,
                    new ColumnWords(ruleset.vocabulary(), Mapping.meanings(ruleset.vocabulary(), marked)),
                    mapping.headings().isEmpty() ? "" : mapping.write(ruleset.vocabulary()));
        });
        Language language = PageLanguage.of(locale);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", language.tag());
        model.addAttribute("language", language);
        model.addAttribute("view", view);
        return "screening-columns :: columns";
    }
}

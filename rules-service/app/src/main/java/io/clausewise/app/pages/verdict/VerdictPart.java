package io.clausewise.app.pages.verdict;

import io.clausewise.app.api.Judging;
import io.clausewise.app.pages.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what one profile comes to by one programme, as a part of whatever page asks. */
@Controller
class VerdictPart {
    private final Judging judging;

    VerdictPart(Judging judging) {
        this.judging = judging;
    }

    /** The body is {@code {"profile": {…}, "program": "…", "asOf": "…"}}, the last left out where it is to be settled. */
    @PostMapping(
            path = "/verdict-part",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    String show(HttpServletRequest http, HttpServletResponse answer, Model model, Locale locale) throws IOException {
        model.addAttribute("language", PageLanguage.of(locale));
        model.addAttribute("views", VerdictView.all(judging.one(http)));
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return "verdict-part :: verdicts";
    }
}

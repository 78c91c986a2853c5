package io.clausewise.app.pages;

import io.clausewise.app.api.problem.Language;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemJson;
import io.clausewise.app.api.problem.ProblemView;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Shows problems to those who look at pages: as a page, or as the part of one that was asked for. */
@Component
class ProblemPage implements ProblemView {
    private final ITemplateEngine templates;
    private final LocaleResolver locales;
    private final PageFrame frame;

    ProblemPage(ITemplateEngine templates, LocaleResolver locales, PageFrame frame) {
        this.templates = templates;
        this.locales = locales;
        this.frame = frame;
    }

    @Override
    public boolean suits(HttpServletRequest request) {
        Object sent = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = sent == null ? request.getRequestURI() : sent.toString();
        boolean forPrograms = Stream.of("/api/", "/actuator", "/v3/").anyMatch(path::startsWith);
        return !forPrograms && (isPart(request) || acceptsPages(request));
    }

    private static boolean acceptsPages(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** Whether htmx asks, which puts the answer into the page that is shown. */
    private static boolean isPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    @Override
    public void show(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locales.resolveLocale(request);
        Language language = PageLanguage.of(locale);
        Map<String, Object> variables = new HashMap<>(frame.of(null, language));
        variables.put("problem", ProblemJson.of(problem, language));
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(request.getServletContext())
                        .buildExchange(request, response),
                locale,
                variables);
        String template = isPart(request) ? "problem-part" : "problem";
        response.setStatus(problem.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Cache-Control", "no-store");
        templates.process(template, context, response.getWriter());
    }
}

package io.clausewise.app.pages;

import io.clausewise.app.api.problem.Language;
import io.clausewise.evaluate.EngineVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stands around the content of every page. */
@Component
public class PageFrame {
    private final JsonMapper mapper;

    PageFrame(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The variables the frame needs, as {@code shell.html} knows them.
     *
     * @param page that is shown; null: none of the menu
     */
    public Map<String, Object> of(@Nullable Page page, Language language) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("page", page);
        variables.put("pages", List.of(Page.values()));
        variables.put("language", language);
        variables.put("version", EngineVersion.get());
        variables.put("words", mapper.writeValueAsString(PageWords.of(page, language)));
        return variables;
    }
}

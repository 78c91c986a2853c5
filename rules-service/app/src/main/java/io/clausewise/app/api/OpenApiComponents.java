package io.clausewise.app.api;

import io.clausewise.app.api.docs.SchemaFile;
import io.clausewise.app.api.docs.SwaggerSchemas;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.evaluate.EngineVersion;
import io.clausewise.profile.ProfileSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stands once in the OpenAPI document: schemas, examples, problems. Made when it is first asked for. */
@Component
class OpenApiComponents implements OpenApiCustomizer {
    private final RulesetHolder rulesets;
    private final Evaluations evaluations;
    private final Rankings rankings;
    private final ScreeningExamples screenings;
    private final JsonMapper mapper;

    OpenApiComponents(
            RulesetHolder rulesets,
            Evaluations evaluations,
            Rankings rankings,
            ScreeningExamples screenings,
            JsonMapper mapper) {
        this.rulesets = rulesets;
        this.evaluations = evaluations;
        this.rankings = rankings;
        this.screenings = screenings;
        this.mapper = mapper;
    }

    @Override
    public void customise(OpenAPI document) {
        LoadedRuleset loaded = rulesets.current();
        document.setInfo(new Info()
                .title("Clausewise 技能人才评选认定规则服务")
                .version(EngineVersion.get())
                .description("通知变成结论：每个条款是否符合，差多少，还缺什么；不知道的绝不猜测。"
                        + " / Notices become verdicts: which clauses are met, which are not and by how little, and what is"
                        + " missing; what is not known is never guessed."));
        document.setServers(List.of(new Server().url("/")));
        document.setTags(List.of(
                new Tag().name("evaluations").description("评判 / Verdicts"),
                new Tag().name("rankings").description("排名 / Rankings"),
                new Tag().name("screenings").description("名册筛查 / Rosters"),
                new Tag().name("programs").description("项目 / Programmes"),
                new Tag().name("ruleset").description("规则 / Rules")));
        // the library's own notion of our types is less than ours
        Components components = new Components();
        document.setComponents(components);
        schemas(components, loaded);
        new OpenApiExamples(loaded, evaluations, rankings, screenings, mapper)
                .all()
                .forEach((name, value) -> components.addExamples(name, new Example().value(value)));
        components.addParameters("Detail", detail());
        components.addParameters("AcceptLanguage", acceptLanguage());
        components.addResponses("BadRequest", problem("请求读不了 / The request cannot be read", "MalformedJson"));
        components.addResponses("NotFound", problem("没有这个项目 / No such programme", "UnknownProgram"));
        components.addResponses(
                "Unprocessable", problem("内容有误，逐处指出 / The content is wrong; every fault is told", "InvalidRequest"));
        components.addResponses("Problem", problem("见 title 和 detail / See title and detail", null));
    }

    private void schemas(Components components, LoadedRuleset loaded) {
        SchemaFile.read(resource()).forEach(components::addSchemas);
        String profile = ProfileSchema.json(loaded.ruleset().vocabulary());
        components.addSchemas("Profile", SwaggerSchemas.of(mapper.readValue(profile, Map.class)));
    }

    private static InputStream resource() {
        InputStream in = OpenApiComponents.class.getResourceAsStream("/openapi/schemas.yaml");
        if (in == null) {
            throw new IllegalStateException("no resource schemas.yaml");
        }
        return in;
    }

    private static Parameter detail() {
        return new Parameter()
                .name("detail")
                .in("query")
                .description("结论详略：只要结论、到条款为止、全部（默认） / How much: the outcome, down to clauses, all (the default)")
                .schema(SwaggerSchemas.of(Map.of("type", "string", "enum", Detail.words())));
    }

    private static Parameter acceptLanguage() {
        return new Parameter()
                .name("Accept-Language")
                .in("header")
                .description("问题用哪种语言：zh-CN（默认）或 en / The language of problems: zh-CN (the default) or en")
                .schema(SwaggerSchemas.of(Map.of("type", "string")))
                .example("en");
    }

    private static ApiResponse problem(String description, @Nullable String example) {
        MediaType type = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        if (example != null) {
            type.addExamples(example, new Example().$ref("#/components/examples/" + example));
        }
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", type));
    }
}

package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.api.upload.BodySpool;
import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.ranking.RankingJson;
import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.preflight.SpooledFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Rankings of people sent as a list of profiles. Request and answer wait in files while clients are slow. */
@RestController
class RankingController implements RankingDocs {
    private static final Logger LOG = LoggerFactory.getLogger(RankingController.class);

    private final RulesetHolder rulesets;
    private final Rankings rankings;
    private final ListAdmission admission;
    private final Spool spool;
    private final BodySpool bodies;
    private final JsonMapper mapper;

    RankingController(
            RulesetHolder rulesets,
            Rankings rankings,
            ListAdmission admission,
            Spool spool,
            Limits limits,
            JsonMapper mapper) {
        this.rulesets = rulesets;
        this.rankings = rankings;
        this.admission = admission;
        this.spool = spool;
        this.bodies = new BodySpool(spool, limits.listBytes(), tooLarge(limits.listBytes()));
        this.mapper = mapper;
    }

    private static Problem tooLarge(int most) {
        return Problem.of(
                Code.BODY_TOO_LARGE,
                "请求内容超过 " + most + " 字节；更多的人请作为名册提交到 /api/v1/screenings",
                "the request body has more than " + most
                        + " bytes; send more people as a roster to /api/v1/screenings");
    }

    @Override
    @PostMapping(
            path = "/api/v1/rankings",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public void rank(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Query.of(http).check();
        Bodies.checkEncoding(http);
        LoadedRuleset loaded = rulesets.current();
        try (SpooledFile answer = answer(http, loaded)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(Files.size(answer.path()));
            Files.copy(answer.path(), response.getOutputStream());
        }
    }

    /** The answer; the request is gone by then. */
    private SpooledFile answer(HttpServletRequest http, LoadedRuleset loaded) throws IOException {
        try (SpooledFile body = bodies.take(http)) {
            Admission.Place place = admission.placeOrBusy();
            try {
                return answer(body, loaded);
            } finally {
                place.close();
            }
        }
    }

    /** Failures of ours are problems; the log learns of them, and nothing of what people wrote. */
    private SpooledFile answer(SpooledFile body, LoadedRuleset loaded) throws IOException {
        try {
            RankingJson ranking = rankings.answer(Files.readAllBytes(body.path()), loaded);
            return written(ranking);
        } catch (ProblemException told) {
            throw told;
        } catch (IOException disk) {
            LOG.error("a ranking could not be kept", WithoutWords.of(disk));
            throw BodySpool.noStorage();
        } catch (RuntimeException failed) {
            LOG.error("a ranking failed", WithoutWords.of(failed));
            throw new ProblemException(Problem.internal());
        }
    }

    private SpooledFile written(RankingJson ranking) throws IOException {
        SpooledFile file = spool.make();
        boolean written = false;
        try (OutputStream out = Files.newOutputStream(file.path())) {
            mapper.writeValue(out, ranking);
            written = true;
            return file;
        } finally {
            if (!written) {
                file.close();
            }
        }
    }
}

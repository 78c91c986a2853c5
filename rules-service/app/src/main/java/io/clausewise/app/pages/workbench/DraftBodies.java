package io.clausewise.app.pages.workbench;

import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.api.upload.BodySpool;
import io.clausewise.app.api.upload.RulesUpload;
import io.clausewise.app.config.Limits;
import io.clausewise.app.rulezip.RuleZip;
import io.clausewise.app.rulezip.RuleZipRefused;
import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.preflight.SpooledFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Takes the archives that the page sends. */
@Component
class DraftBodies {
    static final String ZIP = "application/zip";

    private final BodySpool bodies;

    DraftBodies(Spool spool, Limits limits) {
        this.bodies = new BodySpool(spool, limits.rulesBytes(), RulesUpload.tooLarge(limits.rulesBytes()));
    }

    /**
     * Rules and cases of an archive; its temp file is gone by then.
     *
     * @throws ProblemException with everything that is wrong with the archive
     */
    RuleZip read(HttpServletRequest http) throws IOException {
        try (SpooledFile body = bodies.take(http)) {
            return RuleZip.read(Files.readAllBytes(body.path()));
        } catch (RuleZipRefused refused) {
            throw new ProblemException(Problem.of(refused));
        }
    }
}

package io.clausewise.app.api;

import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.api.upload.Upload;
import io.clausewise.app.api.upload.UploadReader;
import io.clausewise.app.config.RosterLimits;
import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Program;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a roster that is only looked at, with the same limits and problems as one that is screened. */
@Component
public class RosterDesk {
    private final UploadReader uploads;
    private final ListAdmission admission;
    private final ScreeningAnswers answers;

    RosterDesk(Spool spool, RosterLimits roster, ListAdmission admission, ScreeningAnswers answers) {
        this.uploads = new UploadReader(spool, roster.limits().bytes());
        this.admission = admission;
        this.answers = answers;
    }

    /** Looks at a roster while it is there. */
    public interface Look<T> {
        /** @param mapping text of the mapping sent with it; null where none was */
        T at(CheckedRoster roster, @Nullable String mapping) throws IOException, RosterRefused;
    }

    /** The programme that the address names, as that of a screening does. */
    public Program program(HttpServletRequest http, Ruleset ruleset) {
        return ScreeningQuery.of(http, ruleset).program();
    }

    /** What comes of a look at the roster in a body, which is gone afterwards. */
    public <T> T read(HttpServletRequest http, Look<T> look) throws IOException {
        Bodies.checkEncoding(http);
        try (Upload upload = uploads.read(http)) {
            return inPlace(upload, look);
        } catch (RosterRefused refused) {
            throw new ProblemException(Problem.of(refused));
        }
    }

    private <T> T inPlace(Upload upload, Look<T> look) throws RosterRefused {
        Admission.Place place = admission.placeOrBusy();
        try {
            return answers.look(upload, look);
        } finally {
            place.close();
        }
    }
}

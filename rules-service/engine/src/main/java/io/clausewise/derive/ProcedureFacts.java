package io.clausewise.derive;

import io.clausewise.facts.Application;
import io.clausewise.facts.Photo;
import io.clausewise.facts.PhotoFormat;
import io.clausewise.facts.Review;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.profile.PhotoSection;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ReviewSection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the facts about the way an application takes: the application itself, its photo, its review. */
final class ProcedureFacts {
    private final Profile profile;

    ProcedureFacts(Profile profile) {
        this.profile = profile;
    }

    Application application() {
        ApplicationSection given = profile.application();
        if (given == null) {
            return new Application(null, null, null, null, null, null, null, null, null, null, null);
        }
        return new Application(
                given.submittedOn(),
                given.forwardedOn(),
                given.recommendingUnit(),
                given.recommenderType(),
                given.occupationInNationalCatalogue(),
                given.occupationRunByCity(),
                given.provinceUnifiedExam(),
                given.employeesConsulted(),
                given.publicityCompleted(),
                given.expertAppraisal(),
                given.statementChars());
    }

    Photo photo() {
        PhotoSection given =
                profile.application() == null ? null : profile.application().photo();
        if (given == null) {
            return new Photo(null, null, null, null);
        }
        PhotoFormat format = given.format() == null
                ? null
                : PhotoFormat.valueOf(given.format().toUpperCase(Locale.ROOT));
        return new Photo(format, given.bytes(), given.width(), given.height());
    }

    Review review() {
        ReviewSection given = profile.review();
        if (given == null) {
            return new Review(null, null, null, null, null, null, null, null, null, null, null);
        }
        return new Review(
                given.panelSize(),
                given.panelQualified(),
                given.appraisalCompleted(),
                given.committeeSize(),
                share(3, given.committeeExperts(), given.committeeSize()),
                given.hrManagersIncluded(),
                given.chairedByBureauLeader(),
                share(100, given.votesFor(), given.committeeSize()),
                given.votesFor(),
                given.votesAgainst(),
                given.abstentions());
    }

    private static @Nullable Integer share(int parts, @Nullable Integer some, @Nullable Integer all) {
        return some == null || all == null ? null : Integer.valueOf((int) ((long) parts * some / all));
    }
}

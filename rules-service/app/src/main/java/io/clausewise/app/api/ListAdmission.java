package io.clausewise.app.api;

import io.clausewise.app.config.Limits;
import org.springframework.stereotype.Component;

/** Bounds how many rosters and lists of people are worked on at a time: any of them may take half of the heap. */
@Component
final class ListAdmission {
    private final Admission admission;

    ListAdmission(Limits limits) {
        this.admission = new Admission(limits.screenings(), limits.turn());
    }

    /**
     * A place, waiting for it: whoever has sent a whole list would rather wait than send it again.
     *
     * @throws io.clausewise.app.api.problem.ProblemException if none has become free: the client is asked to come again
     */
    Admission.Place placeOrBusy() {
        return admission.placeOrBusy();
    }
}

package io.clausewise.derive;

import io.clausewise.facts.Achievement;
import io.clausewise.facts.Competition;
import io.clausewise.facts.Patent;
import io.clausewise.facts.Qualification;
import io.clausewise.facts.Title;
import io.clausewise.profile.ApprenticeEntry;
import io.clausewise.profile.HonourEntry;
import io.clausewise.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the facts that do not count because they are dated after the as-of date. */
final class LateFacts {
    private final Profile profile;
    private final LocalDate asOf;

    LateFacts(Profile profile, LocalDate asOf) {
        this.profile = profile;
        this.asOf = asOf;
    }

    /** In the order of the profile's sections. */
    List<DatedFact> list() {
        List<DatedFact> ignored = new ArrayList<>();
        late(ignored, "/qualifications", profile.qualifications(), Qualification::obtainedOn);
        late(ignored, "/titles", profile.titles(), Title::grantedOn);
        late(ignored, "/competitions", profile.competitions(), Competition::date);
        late(ignored, "/honours", profile.honours(), HonourEntry::awardedOn);
        late(ignored, "/patents", profile.patents(), Patent::grantedOn);
        late(ignored, "/achievements", profile.achievements(), Achievement::awardedOn);
        List<ApprenticeEntry> apprentices = profile.apprentices() == null ? List.of() : profile.apprentices();
        for (int i = 0; i < apprentices.size(); i++) {
            late(
                    ignored,
                    "/apprentices/" + i + "/competitions",
                    apprentices.get(i).competitions(),
                    Competition::date);
        }
        return ignored;
    }

    private <T> void late(
            List<DatedFact> ignored, String path, @Nullable List<T> values, Function<T, @Nullable LocalDate> date) {
        if (values == null) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            LocalDate day = date.apply(values.get(i));
            if (day != null && day.isAfter(asOf)) {
                ignored.add(new DatedFact(path + "/" + i, day));
            }
        }
    }
}

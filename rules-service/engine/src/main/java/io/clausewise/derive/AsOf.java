package io.clausewise.derive;

import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Settles the date as of which a profile is judged. */
public final class AsOf {
    private AsOf() {}

    /** The request's date; else the day of the application; else the programme's reference date; else today. */
    public static LocalDate resolve(
            @Nullable LocalDate requested, Profile profile, Program program, Supplier<LocalDate> today) {
        if (requested != null) {
            return requested;
        }
        if (profile.application() != null && profile.application().submittedOn() != null) {
            return profile.application().submittedOn();
        }
        return program.referenceDate() != null ? program.referenceDate() : today.get();
    }
}

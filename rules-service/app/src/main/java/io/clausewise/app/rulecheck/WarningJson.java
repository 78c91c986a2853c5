package io.clausewise.app.rulecheck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.app.live.RuleFinding;
import io.clausewise.workbench.check.Warning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A warning with the profile that shows it; null where no profile can. */
public record WarningJson(
        @JsonUnwrapped RuleFinding finding, @Nullable Example example) {

    /** @param asOf the day it was judged for */
    public record Example(JsonNode profile, LocalDate asOf) {}

    static WarningJson of(Warning warning) {
        return new WarningJson(
                RuleFinding.of(warning.finding()),
                warning.example() == null
                        ? null
                        : new Example(
                                warning.example().profile(), warning.example().asOf()));
    }
}

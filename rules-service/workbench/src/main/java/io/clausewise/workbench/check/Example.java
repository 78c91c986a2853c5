package io.clausewise.workbench.check;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * A profile that shows what a finding says; the rules were run on it.
 *
 * @param profile as {@code clausewise evaluate} takes it
 * @param asOf the day it was judged for: the programme's reference date, or one of ours where it has none
 */
public record Example(JsonNode profile, LocalDate asOf) {}

package io.clausewise.workbench.check;

import io.clausewise.message.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a check found by analysis: the rules can be read, but probably do not say what was meant.
 *
 * @param finding its code is the name of the check and of the check's page
 * @param example shows it; null where no profile can, such as for values that are computed from several others
 */
public record Warning(Finding finding, @Nullable Example example) {}

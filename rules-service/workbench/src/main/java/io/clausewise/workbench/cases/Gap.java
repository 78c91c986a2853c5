package io.clausewise.workbench.cases;

import io.clausewise.message.Finding;

/**
 * A clause or outcome of a programme that too few cases are about.
 *
 * @param finding names the file where such a case belongs
 */
public record Gap(String program, Finding finding) {}

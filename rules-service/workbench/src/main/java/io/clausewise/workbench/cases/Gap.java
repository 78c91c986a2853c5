package io.clausewise.workbench.cases;

import io.clausewise.message.Finding;

/**
 * What of a programme too few cases are about: a clause, an outcome, a number.
 *
 * @param finding names the file where such a case belongs, or the place in the rules that asks for it
 */
public record Gap(String program, Finding finding) {}

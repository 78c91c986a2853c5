package io.clausewise.app.config;

import io.clausewise.notice.RuleFiles;

/**
 * What a ruleset is made of.
 *
 * @param testCases that prove it; of a program built without them none
 */
public record RuleSources(RuleFiles rules, RuleFiles testCases) {}

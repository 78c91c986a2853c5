package io.clausewise.workbench.cases;

import tools.jackson.databind.JsonNode;

/** One thing a case expects, as JSON. */
public record Expectation(Aspect aspect, JsonNode value) {}

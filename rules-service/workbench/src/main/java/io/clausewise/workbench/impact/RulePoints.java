package io.clausewise.workbench.impact;

import io.clausewise.message.Text;

/** What one scoring rule gives somebody, before its dimension combines and caps. */
public record RulePoints(String id, String citation, Text title, Points points) {}

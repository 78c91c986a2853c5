package io.clausewise.workbench.impact;

import io.clausewise.message.Text;

/**
 * How many people a clause, or a scoring rule, comes to something else for.
 *
 * @param outcomes those of them whose outcome is another too
 */
public record ClauseTotal(String id, String citation, Text title, int people, int outcomes) {}

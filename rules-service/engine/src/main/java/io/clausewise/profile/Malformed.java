package io.clausewise.profile;

import io.clausewise.message.Explanation;

/**
 * A text that is no JSON we read: broken, a key twice, NaN, too deep, something after its end.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
public record Malformed(int line, int column, Explanation explanation) implements JsonText, ListJson, ProfileResult {}

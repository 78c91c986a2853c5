package io.clausewise.app.pages.verdict;

import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * A place in a profile, in people's words.
 *
 * @param value what was submitted there; null where nothing was
 */
public record FactView(String pointer, Text label, @Nullable Text value) {}

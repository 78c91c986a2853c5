package io.clausewise.profile;

import io.clausewise.message.Explanation;

/**
 * Something wrong in a JSON document.
 *
 * @param pointer JSON Pointer (RFC 6901) of the wrong value; of the object where a property is missing from it
 */
public record ProfileError(String pointer, Explanation explanation) {}

/** The HTTP interface under {@code /api/v1}: evaluations one by one and in bulk, programmes, schema, ruleset. */
@NullMarked
package io.clausewise.app.api;

import org.jspecify.annotations.NullMarked;

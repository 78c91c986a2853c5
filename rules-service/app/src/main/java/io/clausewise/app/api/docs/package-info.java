/** The OpenAPI document. */
@NullMarked
package io.clausewise.app.api.docs;

import org.jspecify.annotations.NullMarked;

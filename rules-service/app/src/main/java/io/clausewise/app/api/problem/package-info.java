/** Everything that can go wrong with a request, as RFC 9457 problems in Chinese and English. */
@NullMarked
package io.clausewise.app.api.problem;

import org.jspecify.annotations.NullMarked;

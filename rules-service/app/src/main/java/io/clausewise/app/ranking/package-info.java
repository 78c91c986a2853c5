/** Rankings as both doors tell them; no Spring. */
@NullMarked
package io.clausewise.app.ranking;

import org.jspecify.annotations.NullMarked;

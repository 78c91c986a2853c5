/** Says what verdicts say in people's words: fields, values, and why a clause is not met. */
@NullMarked
package io.clausewise.wording;

import org.jspecify.annotations.NullMarked;

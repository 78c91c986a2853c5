/** Units that recommend people, and how many each may. */
@NullMarked
package io.clausewise.quota;

import org.jspecify.annotations.NullMarked;

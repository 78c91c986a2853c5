/** Rule files as text: encoding, characters, YAML with line numbers, and the findings collected while reading them. */
@NullMarked
package io.clausewise.source;

import org.jspecify.annotations.NullMarked;

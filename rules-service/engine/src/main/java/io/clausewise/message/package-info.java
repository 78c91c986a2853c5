/** Sentences in Chinese and English: what is wrong, what is allowed, and what was perhaps meant. */
@NullMarked
package io.clausewise.message;

import org.jspecify.annotations.NullMarked;

/** Sentences in Chinese and English: what is wrong (with the value, safe to show), what is allowed, what was perhaps meant. */
@NullMarked
package io.clausewise.message;

import org.jspecify.annotations.NullMarked;

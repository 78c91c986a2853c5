/** What a caller submits: the sections of a profile, read strictly, every error at once. */
@NullMarked
package io.clausewise.profile;

import org.jspecify.annotations.NullMarked;

/** The page 名册筛查: a roster is chosen, its columns understood and corrected, everybody in it judged. */
@NullMarked
package io.clausewise.app.pages.screening;

import org.jspecify.annotations.NullMarked;

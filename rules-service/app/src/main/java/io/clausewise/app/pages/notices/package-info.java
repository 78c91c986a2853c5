/** The page 通知与条款: every notice, how its clauses combine, and for each clause its reading, its rule's source and its cases. */
@NullMarked
package io.clausewise.app.pages.notices;

import org.jspecify.annotations.NullMarked;

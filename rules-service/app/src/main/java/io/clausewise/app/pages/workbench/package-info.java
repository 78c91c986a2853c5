/** The page 规则工作台: a draft of rules is edited, checked, tried and compared in the browser; nothing of it is kept, and nothing in service changes. */
@NullMarked
package io.clausewise.app.pages.workbench;

import org.jspecify.annotations.NullMarked;

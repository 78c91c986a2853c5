/** The page 运行状态: which rules are in service, the last reload, versions and limits. */
@NullMarked
package io.clausewise.app.pages.status;

import org.jspecify.annotations.NullMarked;

/** Rules that are not in service: checked, their cases run, and nothing of them kept; no HTTP. */
@NullMarked
package io.clausewise.app.rulecheck;

import org.jspecify.annotations.NullMarked;

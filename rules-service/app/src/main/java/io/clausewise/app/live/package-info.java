/** Takes changed rules into service while it runs: watched, settled, checked, compiled, their cases run, then swapped at once. */
@NullMarked
package io.clausewise.app.live;

import org.jspecify.annotations.NullMarked;

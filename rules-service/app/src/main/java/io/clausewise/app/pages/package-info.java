/** What every page shares: its frame, language, headers, assets, and how problems look in a browser. */
@NullMarked
package io.clausewise.app.pages;

import org.jspecify.annotations.NullMarked;

/** Loading the rules, and settings of the server. */
@NullMarked
package io.clausewise.app.config;

import org.jspecify.annotations.NullMarked;

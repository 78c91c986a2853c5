/** Proofs over generated rules and profiles: what must hold whatever a notice says and whoever applies. */
@NullMarked
package io.clausewise.proofs;

import org.jspecify.annotations.NullMarked;

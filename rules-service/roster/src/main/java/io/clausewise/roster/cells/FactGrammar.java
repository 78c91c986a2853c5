package io.clausewise.roster.cells;

import java.util.Optional;

/** Understands one kind of fact in a segment of a cell. */
interface FactGrammar {
    /** Empty where the segment is no such fact; else at least one fact, with the positions that are in it. */
    Optional<Understood> read(String original, String folded, int from, int to);
}

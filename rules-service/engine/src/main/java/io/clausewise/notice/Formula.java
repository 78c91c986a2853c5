package io.clausewise.notice;

import java.util.List;

/** How a programme's clauses combine to its outcome. */
public sealed interface Formula {

    /** Every part holds. */
    record All(List<Formula> parts) implements Formula {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Formula> parts) implements Formula {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** No part holds. */
    record None(List<Formula> parts) implements Formula {
        public None {
            parts = List.copyOf(parts);
        }
    }

    /** The clause of that id; a requirement with a waiver stands as {@code Any} of the two. */
    record Leaf(String clause) implements Formula {}
}

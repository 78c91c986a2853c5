package io.clausewise.workbench.mutation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The mutants of one notice and what became of them.
 *
 * @param folder of the notice
 * @param results in the order of the files
 */
public record NoticeMutation(String folder, List<MutantResult> results) {

    /** How many of a kind there are, and what became of them. */
    public record Tally(int mutants, int killed, int equivalent, int survived) {
        Tally plus(Fate fate) {
            return new Tally(
                    mutants + 1,
                    killed + (fate instanceof Fate.Killed ? 1 : 0),
                    equivalent + (fate instanceof Fate.Equivalent ? 1 : 0),
                    survived + (fate instanceof Fate.Survived ? 1 : 0));
        }

        /** Both together. */
        public Tally plus(Tally other) {
            return new Tally(
                    mutants + other.mutants,
                    killed + other.killed,
                    equivalent + other.equivalent,
                    survived + other.survived);
        }
    }

    public NoticeMutation {
        results = List.copyOf(results);
    }

    public List<Mutant> survivors() {
        return results.stream()
                .filter(MutantResult::survived)
                .map(MutantResult::mutant)
                .toList();
    }

    /** By kind, in the order of the kinds; those without mutants are left out. */
    public Map<MutantKind, Tally> byKind() {
        Map<MutantKind, Tally> tallies = new EnumMap<>(MutantKind.class);
        for (MutantResult result : results) {
            MutantKind kind = result.mutant().kind();
            tallies.put(kind, tallies.getOrDefault(kind, new Tally(0, 0, 0, 0)).plus(result.fate()));
        }
        return tallies;
    }

    public Tally total() {
        Tally total = new Tally(0, 0, 0, 0);
        for (MutantResult result : results) {
            total = total.plus(result.fate());
        }
        return total;
    }
}

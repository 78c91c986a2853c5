package io.clausewise.workbench.mutation;

/** A mutant and what became of it. */
public record MutantResult(Mutant mutant, Fate fate) {
    public boolean survived() {
        return fate instanceof Fate.Survived;
    }
}

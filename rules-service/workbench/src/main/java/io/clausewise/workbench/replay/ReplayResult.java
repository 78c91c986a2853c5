package io.clausewise.workbench.replay;

import io.clausewise.message.Text;
import io.clausewise.verdict.Verdict;
import java.util.List;

/** What became of a receipt. */
public sealed interface ReplayResult {
    Recorded recorded();

    /**
     * Profile and files are those of the receipt, and the verdict, as far as it was kept, is the same.
     *
     * @param notes what is different and makes no difference
     */
    record Reproduced(Recorded recorded, Verdict verdict, List<Text> notes) implements ReplayResult {
        public Reproduced {
            notes = List.copyOf(notes);
        }
    }

    /** What differs, each by its name. */
    record Differs(Recorded recorded, List<Text> differences) implements ReplayResult {
        public Differs {
            differences = List.copyOf(differences);
        }
    }
}

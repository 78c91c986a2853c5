package io.clausewise.workbench.mutation;

import io.clausewise.language.Place;
import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change to one part of something, with the whole it gives.
 *
 * @param rule clause or scoring rule it is in; null where it is in none
 * @param from what stands there, for the mutant's id; empty where something is left out
 * @param to what comes in its place, or what is left out
 * @param text the change in words, without where it is
 */
record Edit<T>(MutantKind kind, Place place, @Nullable String rule, String from, String to, Text text, T whole) {

    /** For the mutant's id, without quotation marks. */
    String change() {
        String change = from.isEmpty() ? "without " + to : from + " -> " + to;
        return change.replace("\"", "");
    }

    static Text replaced(Text from, Text to) {
        return new Text(from.zh() + "改成" + to.zh(), from.en() + " changed to " + to.en());
    }

    static Text dropped(Text what) {
        return new Text("去掉“" + what.zh() + "”", "\"" + what.en() + "\" dropped");
    }
}

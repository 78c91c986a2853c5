package io.clausewise.workbench.coverage;

import io.clausewise.language.Place;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * A number, day or level that a rule draws a line at, and the two values on either side of the line.
 *
 * @param place of the comparison in the rules
 * @param words the comparison in people's words, 前三名
 * @param on what lies exactly on the line; null where no profile can have it
 * @param past what lies just past it; null where no profile can have it
 */
record Boundary(
        Place place,
        Text words,
        @Nullable Side on,
        @Nullable Side past) {

    /**
     * One of the two values.
     *
     * @param words the value in people's words, 竞赛名次为 3
     * @param otherwise the whole condition of the rule, with that one value taken to be on the other side of the line
     */
    record Side(Text words, CompiledCondition otherwise) {}
}

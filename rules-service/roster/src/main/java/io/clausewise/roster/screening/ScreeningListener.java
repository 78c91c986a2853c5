package io.clausewise.roster.screening;

import io.clausewise.roster.people.RosterFinding;
import java.io.IOException;

/**
 * Is told what a screening finds, in the order of the roster and by one thread: the understanding first; then every row of
 * every sheet with a heading, from the top; findings about the whole roster as soon as they are certain; rankings after the last row; the summary last.
 * An exception ends the screening.
 */
public interface ScreeningListener {
    default void understood(Understanding understanding) throws IOException {}

    /** A person's row. */
    default void row(ScreenedRow row) throws IOException {}

    /** Any other row with something in it. */
    default void passed(PassedRow row) throws IOException {}

    /** About the roster as a whole. */
    default void finding(RosterFinding finding) throws IOException {}

    /** A few times a second at most. */
    default void progress(Progress progress) throws IOException {}

    /** The ranking by a programme that scores people, once the last row is told. */
    default void ranked(RosterRanking ranking) throws IOException {}

    default void finished(ScreeningSummary summary) throws IOException {}
}

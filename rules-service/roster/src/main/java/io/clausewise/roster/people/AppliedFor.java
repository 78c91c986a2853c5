package io.clausewise.roster.people;

import io.clausewise.facts.QualificationLevel;

/** What a row's 申报等级 says: which level, and so which of a notice's programmes, the person applies for. */
public sealed interface AppliedFor {
    /** No such column, or nothing in it. */
    record NotSaid() implements AppliedFor {}

    record Grade(QualificationLevel level) implements AppliedFor {}

    /** Something is written there that is no level; a finding quotes it. */
    record NotUnderstood() implements AppliedFor {}
}

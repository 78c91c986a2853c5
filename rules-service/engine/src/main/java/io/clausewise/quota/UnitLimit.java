package io.clausewise.quota;

import io.clausewise.notice.Quota;

/** How many a quota allows a recommending unit. */
public sealed interface UnitLimit {
    /** As many as a limit says. */
    record AtMost(Quota.Limit limit) implements UnitLimit {}

    /** The notice sets none for this unit. */
    record NotLimited() implements UnitLimit {}

    /** Nobody can tell. */
    record NotKnown(Why why) implements UnitLimit {}

    /** Why a unit's limit is not known. */
    enum Why {
        /** It is not said who recommends. */
        UNIT_NOT_SAID,
        /** The limit depends on the unit's kind, and that is not said. */
        TYPE_NOT_SAID,
        /** Some say that the unit is of one kind, others of another. */
        TYPES_DIFFER,
        /** There are more units than can be told apart. */
        TOO_MANY_UNITS
    }
}

package io.clausewise.app.live;

/** What became of a reload; also the event that tells of it. */
public sealed interface ReloadResult {

    /** New rules are in service. */
    record Replaced(String version, int cases) implements ReloadResult {}

    /** What is in the folder is in service already. */
    record Unchanged(String version) implements ReloadResult {}

    /** The rules before serve on. */
    record Refused(FailedReload failed) implements ReloadResult {}
}

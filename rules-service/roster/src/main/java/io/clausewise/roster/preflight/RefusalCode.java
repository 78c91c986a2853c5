package io.clausewise.roster.preflight;

/** Why a file is refused as a whole: a stable code, and the HTTP status that says the same. */
public enum RefusalCode {
    TOO_LARGE("roster-too-large", 413),
    TOO_MANY_ROWS("roster-too-many-rows", 413),
    TOO_MANY_COLUMNS("roster-too-many-columns", 413),
    TOO_MANY_CELLS("roster-too-many-cells", 413),
    TOO_MUCH_TEXT("roster-too-much-text", 413),
    TOO_MANY_MERGES("too-many-merges", 413),
    WRONG_KIND("roster-wrong-kind", 415),
    ENCRYPTED("roster-encrypted", 422),
    ARCHIVE_SUSPICIOUS("roster-archive-suspicious", 422),
    XML_SUSPICIOUS("roster-xml-suspicious", 422),
    CORRUPT("roster-corrupt", 422),
    ENCODING("roster-encoding", 422),
    EMPTY("roster-empty", 422),
    NO_HEADING("roster-no-heading", 422),
    NO_PEOPLE("roster-no-people", 422),
    FORMULA("roster-formula", 422);

    private final String code;
    private final int status;

    RefusalCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int httpStatus() {
        return status;
    }
}

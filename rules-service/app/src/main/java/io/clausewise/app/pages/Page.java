package io.clausewise.app.pages;

/** The pages, in the order of the menu. */
public enum Page {
    SCREENING("screening", "/"),
    PERSON("person", "/person"),
    NOTICES("notices", "/notices"),
    WORKBENCH("workbench", "/workbench"),
    STATUS("status", "/status");

    private final String id;
    private final String path;

    Page(String id, String path) {
        this.id = id;
        this.path = path;
    }

    /** Names its template, its script and style under {@code assets}, and its messages. */
    public String id() {
        return id;
    }

    public String path() {
        return path;
    }
}

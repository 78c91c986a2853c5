package io.clausewise.app.abuse;

import java.util.List;

/**
 * A line of the table of hostile rule files.
 *
 * @param name begins with its number in the table of abuse cases
 * @param change what somebody does to the folder
 * @param expected what becomes of it
 * @param findings each as code, file with line or cell, and rule: {@code method-call toy/one/1.drl:9 1-rank}
 * @param forItsKind whether it stands for its kind where each line costs seconds: found by the watch, on the command line
 */
record HostileRules(String name, Change change, Expected expected, List<String> findings, boolean forItsKind) {
    /** What the hostile code does: where it runs, this file is there afterwards. */
    static final String RUN = "java.nio.file.Files.createFile( java.nio.file.Path.of( \"CANARY\" ) )";

    /** Puts something into a folder of rules. */
    interface Change {
        /** @param target where to break out to */
        void make(RulesFolder folder, Target target) throws Exception;
    }

    /**
     * What must stay untouched.
     *
     * @param file must not be there afterwards
     * @param address must not be called
     */
    record Target(String file, String address) {
        /** Hostile text made to aim at it. */
        String aim(String text) {
            return text.replace("CANARY", file).replace("ADDRESS", address);
        }
    }

    /** What becomes of a change. */
    enum Expected {
        /** The check refuses it. */
        REFUSED,
        /** The check finds nothing; the cases do. */
        FAILS_ITS_CASES,
        /** It takes service. */
        ACCEPTED
    }

    /** Edits one file. */
    static HostileRules edit(String name, String path, String from, String to, String... findings) {
        return refused(name, (folder, target) -> folder.edit(path, from, target.aim(to)), findings);
    }

    static HostileRules refused(String name, Change change, String... findings) {
        return new HostileRules(name, change, Expected.REFUSED, List.of(findings), false);
    }

    static HostileRules failing(String name, Change change, String... findings) {
        return new HostileRules(name, change, Expected.FAILS_ITS_CASES, List.of(findings), false);
    }

    static HostileRules accepted(String name, Change change) {
        return new HostileRules(name, change, Expected.ACCEPTED, List.of(), false);
    }

    /** The same, for its kind. */
    HostileRules asItsKind() {
        return new HostileRules(name, change, expected, findings, true);
    }

    @Override
    public String toString() {
        return name;
    }
}

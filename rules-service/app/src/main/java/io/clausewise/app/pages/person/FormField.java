package io.clausewise.app.pages.person;

import io.clausewise.message.Text;
import java.util.List;
import java.util.Set;

/**
 * A field of the form.
 *
 * @param path JSON Pointer in the profile, with {@code *} for a place in a list
 * @param hint what may stand there; of an attestation, what is attested
 * @param options to choose from; empty where it is typed
 * @param fields of each entry of a list; else empty
 * @param programs ids of those that look at it
 */
record FormField(
        String path,
        Kind kind,
        Text label,
        Text hint,
        List<Option> options,
        List<FormField> fields,
        Set<String> programs) {
    /** How it is asked. */
    enum Kind {
        TEXT,
        /** A text with places, honours or the like to pick from. */
        SUGGESTED,
        NUMBER,
        DATE,
        CHOICE,
        NUMBER_CHOICE,
        FLAG,
        ATTESTATION,
        MATERIALS,
        LIST
    }

    /** Something to choose, as profiles write it and in people's words. */
    record Option(String value, Text label, Set<String> programs) {}

    /** Of its element in the page; {@code *} is put in by the script. */
    public String id() {
        return "f" + path.replace('/', '-');
    }

    public String programIds() {
        return String.join(" ", programs);
    }

    public boolean chosen() {
        return kind == Kind.CHOICE || kind == Kind.NUMBER_CHOICE || kind == Kind.FLAG || kind == Kind.ATTESTATION;
    }
}

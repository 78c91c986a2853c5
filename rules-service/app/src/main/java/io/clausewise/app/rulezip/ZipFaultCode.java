package io.clausewise.app.rulezip;

/** Why an archive is refused. */
public enum ZipFaultCode {
    /** Of another kind than a zip archive. */
    WRONG_KIND,
    /** Cut off, damaged, or not written by anything that writes zip archives. */
    CORRUPT,
    ENCRYPTED,
    /** A file is larger than a rule file may be, or all together are. */
    TOO_LARGE,
    /** Names are not in UTF-8. */
    ENCODING,
    /** The files do not lie where rules and test cases lie. */
    LAYOUT,
    /** Made to hurt, or looks like it: links, names that lead outside, too many entries, compressed too much. */
    SUSPICIOUS
}

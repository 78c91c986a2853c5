package io.clausewise.roster.annotate;

import java.util.HexFormat;
import java.util.List;

/**
 * Pictures and embedded files, told by their first bytes: no XML parser gets beyond these. Names and types of parts are what
 * their writer says they are, and a drawing that calls itself a picture would be parsed whole.
 */
final class Opaque {
    /** As many bytes tell. */
    static final int HEAD = 8;

    private static final List<String> SIGNATURES = List.of(
            "89504e470d0a1a0a", // PNG
            "ffd8ff", // JPEG
            "47494638", // GIF
            "424d", // BMP
            "49492a00", // TIFF
            "4d4d002a",
            "010000006c", // EMF, with the sizes its header has
            "0100000064",
            "0100000088",
            "d7cdc69a", // WMF
            "d0cf11e0a1b11ae1", // OLE 2
            "504b0304"); // zip

    private Opaque() {}

    static boolean is(byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        return SIGNATURES.stream().anyMatch(hex::startsWith);
    }
}

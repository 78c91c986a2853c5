package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at a file before anything else does: what it really is, whether it is whole, and how much it holds. Reads it as a
 * stream, so that a hostile file costs time and memory only up to the limits. Immutable.
 */
public final class Preflight {
    private static final int HEAD = 8192;

    private final Limits limits;

    public Preflight(Limits limits) {
        this.limits = limits;
    }

    /**
     * @throws RosterRefused if the file is no roster, is corrupt or suspicious, or exceeds a limit
     * @throws IOException if the disk fails
     */
    public CheckedRoster check(Path file) throws IOException, RosterRefused {
        if (Files.size(file) > limits.bytes()) {
            throw Refusals.tooLarge(limits.bytes());
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return switch (FileKind.of(head)) {
            case XLSX -> XlsxSurvey.check(file, limits);
            case XLS -> XlsSurvey.check(file, limits);
            case CSV -> {
                Charset charset = CsvText.charset(file);
                yield CsvText.check(file, charset, limits);
            }
        };
    }
}

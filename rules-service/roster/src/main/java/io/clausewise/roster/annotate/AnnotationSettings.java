package io.clausewise.roster.annotate;

import java.nio.file.Path;

/**
 * How annotated workbooks are made.
 *
 * @param folder for temp files
 * @param comments at most on cells of one workbook; what is beyond stands on the findings sheet alone
 * @param heldBytes of the workbook's XML at most that may be held in memory: all but cells and texts, which are streamed.
 *     A workbook with more comes back as a new one with the same values
 */
public record AnnotationSettings(Path folder, int comments, long heldBytes) {
    private static final int COMMENTS = 2_000;
    private static final long HELD_BYTES = 8L << 20;

    /** As the service has them. */
    public static AnnotationSettings in(Path folder) {
        return new AnnotationSettings(folder, COMMENTS, HELD_BYTES);
    }
}

package io.clausewise.app.config;

import io.clausewise.roster.annotate.AnnotationSettings;
import io.clausewise.roster.preflight.Limits;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How big a roster may be, and where it is kept while it is worked on.
 *
 * @param size of the file as sent, from 1 KB to 1 GB
 * @param archiveEntries in the zip archive that an .xlsx is
 * @param expandedSize of the archive's entries together, from 1 MB to 64 GB
 * @param expansionRatio of an entry's expanded to its compressed size
 * @param rows of people
 * @param columns up to the last one with a value
 * @param cells with a value
 * @param characters in all cells
 * @param cellCharacters in one cell
 * @param merges merged cells
 * @param comments at most on cells of an annotated workbook, 0 for none
 * @param heldSize of a workbook's XML at most that is held in memory so that it comes back with all its formats, from 1 MB
 *     to 1 GB; heap takes several times as much. A larger one comes back as a new workbook with the same values
 * @param folder for temp files; null: a folder of their own among the system's
 */
@ConfigurationProperties("clausewise.roster")
public record RosterLimits(
        @DefaultValue("32MB") DataSize size,
        @DefaultValue("2000") int archiveEntries,
        @DefaultValue("1GB") DataSize expandedSize,
        @DefaultValue("250") int expansionRatio,
        @DefaultValue("200000") int rows,
        @DefaultValue("1000") int columns,
        @DefaultValue("5000000") int cells,
        @DefaultValue("250000000") int characters,
        @DefaultValue("32767") int cellCharacters,
        @DefaultValue("50000") int merges,
        @DefaultValue("2000") int comments,
        @DefaultValue("8MB") DataSize heldSize,
        @Nullable Path folder) {
    public RosterLimits {
        check("size", size, DataSize.ofKilobytes(1), DataSize.ofGigabytes(1));
        check("archive-entries", archiveEntries);
        check("expanded-size", expandedSize, DataSize.ofMegabytes(1), DataSize.ofGigabytes(64));
        check("expansion-ratio", expansionRatio);
        check("rows", rows);
        check("columns", columns);
        check("cells", cells);
        check("characters", characters);
        check("cell-characters", cellCharacters);
        check("merges", merges);
        if (comments < 0) {
            throw new IllegalArgumentException("clausewise.roster.comments is " + comments + "; it must be 0 or more");
        }
        check("held-size", heldSize, DataSize.ofMegabytes(1), DataSize.ofGigabytes(1));
    }

    public Limits limits() {
        return new Limits(
                size.toBytes(),
                archiveEntries,
                expandedSize.toBytes(),
                expansionRatio,
                rows,
                columns,
                cells,
                characters,
                cellCharacters,
                merges);
    }

    /** How annotated workbooks are made. */
    public AnnotationSettings annotations() {
        return new AnnotationSettings(tempFolder(), comments, heldSize.toBytes());
    }

    /** Where temp files are. */
    public Path tempFolder() {
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir"), "clausewise") : folder;
    }

    private static void check(String name, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("clausewise.roster." + name + " is " + most + "; it must be 1 or more");
        }
    }

    private static void check(String name, DataSize given, DataSize least, DataSize most) {
        if (given.compareTo(least) < 0 || given.compareTo(most) > 0) {
            throw new IllegalArgumentException("clausewise.roster." + name + " is " + given.toBytes()
                    + " bytes; it must be from " + text(least) + " to " + text(most));
        }
    }

    private static String text(DataSize size) {
        if (size.toGigabytes() > 0) {
            return size.toGigabytes() + "GB";
        }
        return size.toMegabytes() > 0 ? size.toMegabytes() + "MB" : size.toKilobytes() + "KB";
    }
}

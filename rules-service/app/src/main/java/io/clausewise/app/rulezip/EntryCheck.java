package io.clausewise.app.rulezip;

import io.clausewise.compile.RuleFolder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Looks at what an archive says of an entry, before any of it is expanded. */
final class EntryCheck {
    /** As for rosters: what a text file compresses to at most, and more. */
    private static final int MOST_RATIO = 250;

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int FILE_TYPE = 0170000;

    private final ByteBuffer zip;

    EntryCheck(ByteBuffer zip) {
        this.zip = zip;
    }

    List<ZipFault> faults(ZipArchiveEntry entry, EntryName name) {
        List<ZipFault> faults = new ArrayList<>(name.faults());
        String path = name.path();
        type(entry, name, faults);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            faults.add(ZipFaults.encrypted(path));
        } else if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            faults.add(ZipFaults.method(path, entry.getMethod()));
        }
        if (!name.passedOver() && entry.getSize() > RuleFolder.MOST_BYTES_EACH) {
            faults.add(
                    entry.getSize() / MOST_RATIO > entry.getCompressedSize()
                            ? ZipFaults.compressedTooMuch(path, entry.getCompressedSize(), entry.getSize())
                            : ZipFaults.fileTooLarge(path, entry.getSize()));
        }
        if (!agrees(entry)) {
            faults.add(ZipFaults.mismatch(path));
        }
        return faults;
    }

    /** Asked of every archive, whatever system it says it was made on. */
    private static void type(ZipArchiveEntry entry, EntryName name, List<ZipFault> faults) {
        int type = (int) (entry.getExternalAttributes() >> 16) & FILE_TYPE;
        if (type == UnixStat.LINK_FLAG) {
            faults.add(ZipFaults.link(name.path()));
        } else if (type != 0 && type != (name.folder() ? UnixStat.DIR_FLAG : UnixStat.FILE_FLAG)) {
            faults.add(ZipFaults.special(name.path()));
        }
    }

    /** Whether the entry's own header, which some tools believe, says what the directory says. */
    private boolean agrees(ZipArchiveEntry entry) {
        int at = (int) entry.getLocalHeaderOffset();
        byte[] name = entry.getRawName();
        if (at < 0 || at + LOCAL_SIZE + name.length > zip.limit() || zip.getInt(at) != LOCAL) {
            return false;
        }
        byte[] own = new byte[Short.toUnsignedInt(zip.getShort(at + 26))];
        if (own.length != name.length) {
            return false;
        }
        zip.get(at + LOCAL_SIZE, own);
        boolean sizesFollow = (zip.getShort(at + 6) & SIZES_FOLLOW) != 0;
        return Arrays.equals(own, name)
                && zip.getShort(at + 8) == entry.getMethod()
                && (zip.getShort(at + 6) & 1) == (entry.getGeneralPurposeBit().usesEncryption() ? 1 : 0)
                && (sizesFollow || sizesAgree(entry, at));
    }

    private boolean sizesAgree(ZipArchiveEntry entry, int at) {
        return zip.getInt(at + 14) == (int) entry.getCrc()
                && same(zip.getInt(at + 18), entry.getCompressedSize())
                && same(zip.getInt(at + 22), entry.getSize());
    }

    /** All bits set: the size stands in a field of zip64, which some tools write for every file. */
    private static boolean same(int own, long said) {
        return own == -1 || Integer.toUnsignedLong(own) == said;
    }
}

package io.clausewise.app.rulezip;

import java.nio.ByteBuffer;

/**
 * Where an archive's directory is and how many entries it has: counted, before a library makes objects of them.
 *
 * @param begin of the directory
 * @param end of the directory, where the record that ends the archive begins
 * @param entries really there, not as the archive says
 */
record ZipEnd(int begin, int end, int entries) {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_SIZE = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;

    /** @param zip in the byte order of zip archives */
    static ZipEnd of(ByteBuffer zip) throws RuleZipRefused {
        int end = find(zip);
        // anything of zip64 is for archives of gigabytes, and a second opinion on everything else
        if (end >= ZIP64_LOCATOR_SIZE && zip.getInt(end - ZIP64_LOCATOR_SIZE) == ZIP64_LOCATOR) {
            throw new RuleZipRefused(ZipFaults.suspicious("压缩包是 zip64 格式的", "the archive is in the zip64 format"));
        }
        if (zip.getInt(end + 4) != 0) {
            throw new RuleZipRefused(ZipFaults.suspicious("压缩包分成了几卷", "the archive is one of several parts"));
        }
        long begin = Integer.toUnsignedLong(zip.getInt(end + 16));
        long size = Integer.toUnsignedLong(zip.getInt(end + 12));
        if (begin + size != end) {
            throw new RuleZipRefused(ZipFaults.suspicious(
                    "压缩包前后或目录前后有别的内容", "there is something else before the archive or around its directory"));
        }
        int entries = count(zip, (int) begin, end);
        if (entries % 0x10000 != Short.toUnsignedInt(zip.getShort(end + 10))) {
            throw new RuleZipRefused(
                    ZipFaults.corrupt("目录的项数不对", "its directory has another number of entries than it says"));
        }
        return new ZipEnd((int) begin, end, entries);
    }

    /** The last one that there may be, as every reader looks for it; its comment must end where the archive does. */
    private static int find(ByteBuffer zip) throws RuleZipRefused {
        int first = Math.max(0, zip.limit() - END_SIZE - LONGEST_COMMENT);
        for (int at = zip.limit() - END_SIZE; at >= first; at--) {
            if (zip.getInt(at) == END) {
                if (at + END_SIZE + Short.toUnsignedInt(zip.getShort(at + 20)) != zip.limit()) {
                    break;
                }
                return at;
            }
        }
        throw new RuleZipRefused(ZipFaults.corrupt("没有结尾", "it has no end"));
    }

    private static int count(ByteBuffer zip, int begin, int end) throws RuleZipRefused {
        int entries = 0;
        int at = begin;
        while (at + ENTRY_SIZE <= end && zip.getInt(at) == ENTRY) {
            at += ENTRY_SIZE
                    + Short.toUnsignedInt(zip.getShort(at + 28))
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
            entries++;
        }
        if (at != end) {
            throw new RuleZipRefused(ZipFaults.corrupt("目录读不了", "its directory cannot be read"));
        }
        return entries;
    }
}

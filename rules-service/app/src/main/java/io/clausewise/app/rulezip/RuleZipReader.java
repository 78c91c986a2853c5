package io.clausewise.app.rulezip;

import io.clausewise.compile.RuleFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads one archive: everything its directory says is checked, then what is rules' or cases' is expanded. */
final class RuleZipReader {
    /** Files, what macOS adds for each, and folders. */
    static final int MOST_ENTRIES = 3 * RuleFolder.MOST_FILES;

    private static final byte[] BEGIN = {'P', 'K'};

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final List<ZipFault> faults = new ArrayList<>();
    private final SortedMap<String, ZipArchiveEntry> kept = new TreeMap<>();

    RuleZipReader(byte[] bytes) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    RuleZip read() throws RuleZipRefused {
        if (bytes.length < BEGIN.length || bytes[0] != BEGIN[0] || bytes[1] != BEGIN[1]) {
            throw new RuleZipRefused(ZipFaults.wrongKind(ForeignArchive.of(bytes)));
        }
        ZipEnd end = ZipEnd.of(zip);
        if (end.entries() > MOST_ENTRIES) {
            throw new RuleZipRefused(ZipFaults.tooManyEntries(end.entries(), MOST_ENTRIES));
        }
        try (ZipFile file = open()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            look(entries, end);
            check();
            ZipLayout layout = ZipLayout.of(kept.keySet());
            faults.addAll(layout.faults());
            check();
            return layout.zip(expanded(file));
        } catch (IOException broken) {
            throw new RuleZipRefused(ZipFaults.corrupt("目录读不了", "its directory cannot be read"));
        }
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                // a second name beside the name
                .setUseUnicodeExtraFields(false)
                .get();
    }

    private void look(List<ZipArchiveEntry> entries, ZipEnd end) {
        EntryCheck check = new EntryCheck(zip);
        Map<String, String> seen = new HashMap<>();
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            EntryName name = EntryName.of(entry.getRawName());
            faults.addAll(check.faults(entry, name));
            String other = seen.putIfAbsent(name.folded(), name.path());
            if (other != null) {
                faults.add(ZipFaults.twice(name.path(), other));
            }
            if (!name.passedOver()) {
                kept.put(name.path(), entry);
                total += entry.getSize();
            }
        }
        overlaps(entries, end);
        if (kept.size() > RuleFolder.MOST_FILES) {
            faults.add(ZipFaults.tooManyFiles(kept.size()));
        }
        // of several giants each is told already
        if (total > RuleFolder.MOST_BYTES && faults.isEmpty()) {
            faults.add(ZipFaults.tooMuch(total));
        }
    }

    /** Entries that share bytes expand to more than the archive could hold. */
    private void overlaps(List<ZipArchiveEntry> entries, ZipEnd end) {
        List<ZipArchiveEntry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        for (int i = 0; i < inOrder.size(); i++) {
            ZipArchiveEntry entry = inOrder.get(i);
            long next = i + 1 < inOrder.size() ? inOrder.get(i + 1).getLocalHeaderOffset() : end.begin();
            if (entry.getDataOffset() < entry.getLocalHeaderOffset()
                    || entry.getCompressedSize() < 0
                    || entry.getDataOffset() + entry.getCompressedSize() > next) {
                faults.add(ZipFaults.overlap(EntryName.of(entry.getRawName()).path()));
            }
        }
    }

    private void check() throws RuleZipRefused {
        if (!faults.isEmpty()) {
            throw new RuleZipRefused(faults);
        }
    }

    private SortedMap<String, byte[]> expanded(ZipFile file) throws RuleZipRefused {
        SortedMap<String, byte[]> files = new TreeMap<>();
        kept.forEach((path, entry) -> {
            byte[] content = content(file, entry);
            if (content.length == entry.getSize() && crc(content) == entry.getCrc()) {
                files.put(path, content);
            } else {
                faults.add(ZipFaults.corruptEntry(
                        path, "解压出来的内容与目录说的不符", "what it expands to is not what the directory says"));
            }
        });
        check();
        return files;
    }

    /** At most one byte more than there should be; less where it breaks. */
    private static byte[] content(ZipFile file, ZipArchiveEntry entry) {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readNBytes((int) entry.getSize() + 1);
        } catch (IOException broken) {
            return new byte[(int) entry.getSize() + 1];
        }
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}

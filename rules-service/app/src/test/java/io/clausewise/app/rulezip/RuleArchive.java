package io.clausewise.app.rulezip;

import io.clausewise.app.config.ShippedRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Zip archives of rules as people send them, and as nobody should. */
public final class RuleArchive {
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END = 0x06054b50;

    private final SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel);

    /** What travels with the program, all of it. */
    public static RuleArchive shipped() {
        return new RuleArchive().shippedUnder("");
    }

    /** Below a folder, named with a slash at its end; some text changed on the way. */
    public RuleArchive shippedUnder(String around, String path, UnaryOperator<String> change) {
        ShippedRules.rules().files().forEach((name, bytes) -> {
            String content = new String(bytes, StandardCharsets.UTF_8);
            boolean changed = name.equals(path);
            if (changed && change.apply(content).equals(content)) {
                throw new AssertionError("nothing is changed in " + path);
            }
            file(around + "rules/" + name, changed ? change.apply(content).getBytes(StandardCharsets.UTF_8) : bytes);
        });
        ShippedRules.testCases().files().forEach((name, bytes) -> file(around + "test-cases/" + name, bytes));
        return this;
    }

    public RuleArchive shippedUnder(String around) {
        return shippedUnder(around, "", content -> content);
    }

    public RuleArchive file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RuleArchive file(String name, byte[] content) {
        return entry(name, UnixStat.FILE_FLAG | 0644, content);
    }

    /** A symbolic link, as Info-ZIP writes it. */
    public RuleArchive link(String name, String target) {
        return entry(name, UnixStat.LINK_FLAG | 0777, target.getBytes(StandardCharsets.UTF_8));
    }

    /** @param mode type and permissions, as Unix has them */
    public RuleArchive entry(String name, int mode, byte[] content) {
        return entry(new ZipArchiveEntry(name), mode, content);
    }

    private RuleArchive entry(ZipArchiveEntry entry, int mode, byte[] content) {
        try {
            entry.setUnixMode(mode);
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public RuleArchive comment(String comment) {
        zip.setComment(comment);
        return this;
    }

    public byte[] bytes() {
        try {
            zip.close();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(channel.array(), 0, (int) channel.size());
            return all.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A little rules folder that is whole as an archive; nothing of it is ever compiled here. */
    public static RuleArchive little() {
        return new RuleArchive()
                .file("rules/vocabulary.yaml", "a: 1\n")
                .file("rules/a/b/notice.yaml", "b: 1\n".repeat(100));
    }

    /** An entry said to be protected by a password. */
    public static byte[] encrypted(byte[] zip, String name) {
        byte[] header =
                inHeader(zip, name, (bytes, at) -> bytes.putShort(at + 6, (short) (bytes.getShort(at + 6) | 1)));
        return inDirectory(header, name, (bytes, at) -> bytes.putShort(at + 8, (short) (bytes.getShort(at + 8) | 1)));
    }

    /** One entry said to be where another is, so that both expand from the same bytes. */
    public static byte[] sharing(byte[] zip, String name, String other) {
        int[] place = {0};
        inDirectory(zip, name, (bytes, at) -> place[0] = bytes.getInt(at + 42));
        return inDirectory(zip, other, (bytes, at) -> bytes.putInt(at + 42, place[0]));
    }

    /** Gives an entry a name the library would not write, of as many bytes. */
    public static byte[] renamed(byte[] zip, String name, byte[] other) {
        if (name.length() != other.length) {
            throw new IllegalArgumentException(name + " has not " + other.length + " bytes");
        }
        return inDirectory(
                inHeader(zip, name, (bytes, at) -> bytes.put(at + 30, other)),
                name,
                (bytes, at) -> bytes.put(at + 46, other));
    }

    /** With the name in GBK and nothing said about it, as Explorer writes it in China. */
    public static byte[] inGbk(byte[] zip, String name, String chinese) {
        return renamed(zip, name, chinese.getBytes(Charset.forName("GBK")));
    }

    /** Changes the numbers in the directory's record of an entry; it begins at the place given. */
    public static byte[] inDirectory(byte[] zip, String name, ByteChange change) {
        return change(zip, CENTRAL, 28, 46, name, change);
    }

    /** The same with the entry's own header. */
    public static byte[] inHeader(byte[] zip, String name, ByteChange change) {
        return change(zip, LOCAL, 26, 30, name, change);
    }

    public static byte[] inEnd(byte[] zip, ByteChange change) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = zip.length - 22; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                change.apply(bytes, at);
                return bytes.array();
            }
        }
        throw new AssertionError("no end");
    }

    public interface ByteChange {
        void apply(ByteBuffer zip, int at);
    }

    private static byte[] change(byte[] zip, int signature, int length, int size, String name, ByteChange change) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int[] changed = {0};
        IntConsumer record = at -> {
            byte[] own = new byte[bytes.getShort(at + length)];
            bytes.get(at + size, own);
            if (new String(own, StandardCharsets.UTF_8).equals(name)) {
                change.apply(bytes, at);
                changed[0]++;
            }
        };
        for (int at = 0; at < zip.length - size; at++) {
            if (bytes.getInt(at) == signature) {
                record.accept(at);
            }
        }
        if (changed[0] != 1) {
            throw new AssertionError(changed[0] + " entries named " + name);
        }
        return bytes.array();
    }
}

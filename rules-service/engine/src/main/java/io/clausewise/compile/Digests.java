package io.clausewise.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 digests, written {@code sha256:} and 64 hexadecimal digits. */
public final class Digests {
    private Digests() {}

    /** Of each file, by path. */
    public static SortedMap<String, String> ofEach(SortedMap<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, bytes) -> digests.put(path, of(bytes)));
        return digests;
    }

    /** Over the files' paths and digests in path order: as {@code sha256sum} of a list "digest, two blanks, path". */
    static String ofAll(SortedMap<String, String> digests) {
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            String digest = file.getValue().substring("sha256:".length());
            list.append(digest).append("  ").append(file.getKey()).append('\n');
        }
        return of(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

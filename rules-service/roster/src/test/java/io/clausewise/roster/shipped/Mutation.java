package io.clausewise.roster.shipped;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a workbook in a few places; the same ones for the same seed. */
final class Mutation {
    private static final List<String> NUMBERS = List.of("-1", "0", "", "16385", "1048577", "2147483648", "1e9");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** One part of an .xlsx, or an .xls anywhere. */
    byte[] of(byte[] workbook) throws IOException {
        if (workbook[0] != 'P') {
            return damaged(workbook);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        String part = new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
        parts.put(part, damaged(parts.get(part)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(64), bytes.length - at);
            byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
            bytes = switch (random.nextInt(5)) {
                case 0 -> with(bytes, at, 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
                case 1 -> with(bytes, at, length, new byte[0]);
                case 2 -> with(bytes, at, 0, piece);
                case 3 -> with(bytes, at, Math.min(4, length), new byte[] {-1, -1, -1, -1});
                default -> anotherNumber(bytes, at);
            };
        }
        return bytes;
    }

    /** The next digit becomes another number. */
    private byte[] anotherNumber(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && !Character.isDigit(bytes[at])) {
            at++;
        }
        String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return at == bytes.length ? bytes : with(bytes, at, 1, number.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] with(byte[] bytes, int at, int length, byte[] instead) {
        byte[] made = Arrays.copyOf(bytes, bytes.length - length + instead.length);
        System.arraycopy(instead, 0, made, at, instead.length);
        System.arraycopy(bytes, at + length, made, at + instead.length, bytes.length - at - length);
        return made;
    }
}

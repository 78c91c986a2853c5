package io.clausewise.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON (RFC 8785): one text for all documents that say the same. Properties that are null are left out, since
 * absent and null say the same in a profile. Numbers are taken as doubles, as the RFC does.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** {@code sha256:} and the SHA-256 of the canonical text in UTF-8, in hexadecimal. */
    public static String digest(JsonNode tree) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(write(tree).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /**
     * The canonical text.
     *
     * @throws IllegalArgumentException for a number that no finite double is near, or a lone surrogate
     */
    public static String write(JsonNode tree) {
        StringBuilder out = new StringBuilder();
        write(tree, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            writeObject(node, out);
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                out.append(i == 0 ? "" : ",");
                write(node.get(i), out);
            }
            out.append(']');
        } else if (node.isString()) {
            writeText(node.stringValue(), out);
        } else if (node.isNumber()) {
            out.append(CanonicalNumber.write(
                    node.isBigDecimal() ? node.decimalValue().doubleValue() : node.doubleValue()));
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else {
            out.append(node);
        }
    }

    private static void writeObject(JsonNode object, StringBuilder out) {
        // the order of String is that of UTF-16 code units, as the RFC wants it
        Map<String, JsonNode> sorted = new TreeMap<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (!property.getValue().isNull()) {
                sorted.put(property.getKey(), property.getValue());
            }
        }
        char separator = '{';
        for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
            out.append(separator);
            writeText(property.getKey(), out);
            out.append(':');
            write(property.getValue(), out);
            separator = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else if (Character.isSurrogate(c) && !Texts.pairedAt(text, i)) {
                        throw new IllegalArgumentException("a lone surrogate has no canonical form");
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}

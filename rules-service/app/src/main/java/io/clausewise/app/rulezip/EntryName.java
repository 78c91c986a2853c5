package io.clausewise.app.rulezip;

import io.clausewise.compile.RuleFolder;
import io.clausewise.message.Invisible;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entry.
 *
 * @param path with {@code /} between names, as written; where it is no UTF-8, to be shown only
 * @param utf8 whether it is
 */
record EntryName(String path, boolean utf8) {
    private static final int LONGEST = 255;
    /** What zip tools and file managers leave; in lower case. */
    private static final Set<String> LEFT_BY_TOOLS = Set.of("__macosx", "thumbs.db", "desktop.ini");

    /** The flag that says so is not believed and not needed: Finder writes UTF-8 without it. */
    static EntryName of(byte[] raw) {
        String name = decoded(raw, StandardCharsets.UTF_8);
        if (name != null) {
            return new EntryName(name, true);
        }
        String likely = decoded(raw, Charset.forName("GBK"));
        return new EntryName(likely == null ? new String(raw, StandardCharsets.ISO_8859_1) : likely, false);
    }

    private static @Nullable String decoded(byte[] raw, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    boolean folder() {
        return path.endsWith("/");
    }

    /** Names of folders, and that of the file last. */
    private List<String> names() {
        return List.of((folder() ? path.substring(0, path.length() - 1) : path).split("/", -1));
    }

    /** Whether it is none of the rules' or cases': hidden as {@link RuleFolder} has it, or left by a tool. */
    boolean passedOver() {
        return folder()
                || names().stream()
                        .anyMatch(name ->
                                RuleFolder.passedOver(name) || LEFT_BY_TOOLS.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** What file systems that ignore case, or compose characters, take it for. */
    String folded() {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    List<ZipFault> faults() {
        List<ZipFault> faults = new ArrayList<>();
        if (!utf8) {
            faults.add(ZipFaults.encoding(path));
        }
        if (path.indexOf('\\') >= 0) {
            faults.add(ZipFaults.backslash(path));
        }
        if (path.codePoints().anyMatch(Invisible::is)) {
            faults.add(ZipFaults.invisible(path));
        }
        List<String> names = names();
        if (names.stream().anyMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."))
                || path.matches("(?s)[A-Za-z]:.*")) {
            faults.add(ZipFaults.outside(path));
        }
        // one folder around it, rules or test-cases, and the file itself
        if (names.size() > RuleFolder.MOST_DEPTH + 3 || path.length() > LONGEST) {
            faults.add(ZipFaults.tooDeep(path));
        }
        return faults;
    }
}

package io.clausewise.roster.annotate;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts XML into tags and what stands between them, each as it is written, so that whatever is not changed can be copied letter
 * by letter; XML parsers do not tell how something was written. For parts that were parsed before: it finds no faults.
 */
final class MarkupReader implements AutoCloseable {
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'<>/]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final Reader in;
    private char[] buffer = new char[1 << 16];
    private int start;
    private int end;
    private int limit;
    private boolean tag;
    private int name;
    private int nameEnd;

    MarkupReader(Reader in) {
        this.in = in;
    }

    /** Goes to the next piece; false at the end. */
    boolean next() throws IOException {
        start = end;
        if (peek(0) < 0) {
            return false;
        }
        tag = false;
        if (peek(0) != '<') {
            // looking on may move the piece in the buffer
            int length = find('<', 1);
            end = start + length;
            return true;
        }
        int second = peek(1);
        if (second == '?' || second == '!') {
            int length = past(second == '?' ? "?>" : peek(2) == '[' ? "]]>" : peek(2) == '-' ? "-->" : ">");
            end = start + length;
        } else {
            tag(second == '/' ? 2 : 1);
        }
        return true;
    }

    private void tag(int from) throws IOException {
        int i = from;
        int local = from;
        int c = peek(i);
        for (; c >= 0 && c != '>' && c != '/' && c > ' '; c = peek(++i)) {
            if (c == ':') {
                local = i + 1;
            }
        }
        int nameLength = i;
        for (; c >= 0 && c != '>'; c = peek(++i)) {
            if (c == '"' || c == '\'') {
                i = find((char) c, i + 1);
            }
        }
        tag = true;
        name = start + local;
        nameEnd = start + nameLength;
        end = Math.min(start + i + 1, limit);
    }

    /** Whether this piece is a tag, beginning, empty or ending, of that local name. */
    boolean isTag(String local) {
        if (!tag || nameEnd - name != local.length()) {
            return false;
        }
        for (int i = 0; i < local.length(); i++) {
            if (buffer[name + i] != local.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isStart(String local) {
        return isTag(local) && !isEnd();
    }

    /** Whether the tag opens an element, whatever its name. */
    boolean opens() {
        return tag && !isEnd();
    }

    boolean isEnd() {
        return tag && buffer[start + 1] == '/';
    }

    boolean isEmpty() {
        return tag && buffer[end - 2] == '/';
    }

    String local() {
        return new String(buffer, name, nameEnd - name);
    }

    /** What stands before the tag's local name, its colon with it. */
    String prefix() {
        int from = start + (isEnd() ? 2 : 1);
        return new String(buffer, from, name - from);
    }

    /** An attribute of this tag, by its name as written. */
    @Nullable
    String attribute(String wanted) {
        int at = nameEnd;
        while (at < end) {
            while (at < end && (buffer[at] <= ' ' || buffer[at] == '/')) {
                at++;
            }
            int from = at;
            while (at < end && buffer[at] != '=' && buffer[at] != '>' && buffer[at] > ' ') {
                at++;
            }
            int length = at - from;
            while (at < end && buffer[at] != '"' && buffer[at] != '\'') {
                at++;
            }
            if (at >= end) {
                return null;
            }
            int value = at + 1;
            at = value;
            while (buffer[at] != buffer[value - 1]) {
                at++;
            }
            if (length == wanted.length() && wanted.contentEquals(java.nio.CharBuffer.wrap(buffer, from, length))) {
                return XmlText.unescaped(new String(buffer, value, at - value));
            }
            at++;
        }
        return null;
    }

    /** All attributes of this tag in their order, by their names as written. */
    Map<String, String> attributes() {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(new String(buffer, nameEnd, end - nameEnd));
        while (matcher.find()) {
            String quoted = matcher.group(2);
            found.put(matcher.group(1), XmlText.unescaped(quoted.substring(1, quoted.length() - 1)));
        }
        return found;
    }

    /** Copies the piece. */
    void copy(Writer out) throws IOException {
        out.write(buffer, start, end - start);
    }

    /** Characters of the piece. */
    int length() {
        return end - start;
    }

    private int find(char wanted, int from) throws IOException {
        int i = from;
        for (int c = peek(i); c >= 0 && c != wanted; c = peek(++i)) {
            // on
        }
        return i;
    }

    private int past(String wanted) throws IOException {
        int i = 2;
        while (peek(i) >= 0) {
            int same = 0;
            while (same < wanted.length() && peek(i + same) == wanted.charAt(same)) {
                same++;
            }
            if (same == wanted.length()) {
                return i + same;
            }
            i++;
        }
        return i;
    }

    /** A character of the piece by its place in it; -1 beyond the end. */
    private int peek(int i) throws IOException {
        return start + i < limit || more(i) ? buffer[start + i] : -1;
    }

    private boolean more(int i) throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            end = Math.max(end - start, 0);
            start = 0;
        }
        while (limit <= i) {
            if (limit == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int n = in.read(buffer, limit, buffer.length - limit);
            if (n < 0) {
                return false;
            }
            limit += n;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

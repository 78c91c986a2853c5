package io.clausewise.profile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Cuts up a JSON document that is an object with a long list in it, as strictly as {@link StrictJson} reads it. A tree takes
 * some fifty times the room of its text, so that no document of many megabytes may become one; its pieces may, one by one.
 */
public final class ListCutter {
    private final String list;
    private final int most;
    private final int longest;

    /**
     * A cutter for documents of one kind.
     *
     * @param list name of the list's property
     * @param most elements it may have
     * @param longest of one element in characters, and of what stands around all of them
     */
    public ListCutter(String list, int most, int longest) {
        this.list = list;
        this.most = most;
        this.longest = longest;
    }

    /** Cuts up a document in UTF-8; a byte order mark in front is let pass. */
    public ListJson cut(byte[] utf8) {
        String text = StrictJson.decode(utf8);
        // what is no UTF-8 is told before anything of it is kept
        return text == null ? (Malformed) StrictJson.parse(utf8) : cut(text);
    }

    ListJson cut(String text) {
        return new Cutting(text).cut();
    }

    private final class Cutting {
        private final String text;
        private final Blanked around;
        private final List<ListJson.Piece> pieces = new ArrayList<>();

        private Cutting(String text) {
            this.text = text;
            this.around = new Blanked(text);
        }

        private ListJson cut() {
            int room = longest;
            int read = text.length();
            try (JsonParser parser = StrictJson.parser(text)) {
                try {
                    document(parser);
                } catch (JacksonException broken) {
                    // told below, where what is around is read up to the same place, with the piece begun
                    room += longest;
                    read = (int) parser.currentLocation().getCharOffset();
                }
            } catch (Beyond beyond) {
                return beyond.told;
            }
            if (around.kept(read) > room) {
                return new ListJson.TooLong("");
            }
            JsonText rest = StrictJson.parse(around.text());
            return rest instanceof Malformed malformed
                    ? malformed
                    : new ListJson.Cut(((JsonText.Tree) rest).root(), pieces);
        }

        private void document(JsonParser parser) throws Beyond {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                skip(parser, "");
                return;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isList = parser.currentName().equals(list);
                if (parser.nextToken() == JsonToken.START_ARRAY && isList) {
                    elements(parser);
                } else {
                    skip(parser, "");
                }
            }
        }

        private void elements(JsonParser parser) throws Beyond {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (pieces.size() == most) {
                    throw new Beyond(new ListJson.TooMany());
                }
                pieces.add(skip(parser, Pointers.child("", list) + "/" + pieces.size()));
            }
        }

        /** Goes to the end of a value, and empties it where it is a list or an object. */
        private Slice skip(JsonParser parser, String pointer) throws Beyond {
            int from = (int) parser.currentTokenLocation().getCharOffset();
            boolean holds =
                    parser.currentToken() != null && parser.currentToken().isStructStart();
            for (int depth = holds ? 1 : 0; depth > 0; ) {
                JsonToken token = parser.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                check(from, parser, pointer);
            }
            if (!holds) {
                // a text is read to its end only when it is asked for
                parser.finishToken();
                check(from, parser, pointer);
            }
            int to = (int) parser.currentLocation().getCharOffset();
            if (holds) {
                around.blank(from + 1, to - 1);
            }
            return new Slice(text, from, to);
        }

        private void check(int from, JsonParser parser, String pointer) throws Beyond {
            if (parser.currentLocation().getCharOffset() - from > longest) {
                throw new Beyond(new ListJson.TooLong(pointer));
            }
        }
    }

    /** Ends the cutting. */
    private static final class Beyond extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient ListJson told;

        private Beyond(ListJson told) {
            super(null, null, false, false);
            this.told = told;
        }
    }

    /** A value within a text. */
    private record Slice(String text, int from, int to) implements ListJson.Piece {
        @Override
        public JsonText read() {
            JsonText read = StrictJson.parse(text.substring(from, to));
            return read instanceof Malformed malformed ? inText(malformed) : read;
        }

        private Malformed inText(Malformed malformed) {
            int line = 0;
            int start = 0;
            for (int i = 0; i < from; i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    start = i + 1;
                }
            }
            int before = malformed.line() == 1 ? text.codePointCount(start, from) : 0;
            return new Malformed(line + malformed.line(), before + malformed.column(), malformed.explanation());
        }
    }
}

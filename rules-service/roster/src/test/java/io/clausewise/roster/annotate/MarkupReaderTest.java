package io.clausewise.roster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkupReaderTest {
    private static final String SHEET = "<?xml version=\"1.0\"?><x:worksheet xmlns:x='a>b'><!-- <row> -->"
            + "<x:sheetData><x:row r=\"1\" ht = '12'><x:c r=\"A1\" t='str' f=\"a/>b\"><x:v><![CDATA[<c>]]> ]]</x:v></x:c>"
            + "<x:c r=\"B&#49;\"/></x:row></x:sheetData></x:worksheet>";

    @Test
    void tagsAreToldByTheirLocalNamesAndAttributes() throws Exception {
        List<String> cells = new ArrayList<>();
        try (MarkupReader in = new MarkupReader(new StringReader(SHEET))) {
            while (in.next()) {
                if (in.isStart("c")) {
                    cells.add(in.prefix() + " " + in.attribute("r") + " " + in.isEmpty() + " " + in.attributes());
                }
            }
        }

        assertThat(cells).containsExactly("x: A1 false {r=A1, t=str, f=a/>b}", "x: B1 true {r=B1}");
    }

    @Property(tries = 50)
    void everyLetterIsInOnePieceHoweverItArrives(@ForAll @IntRange(min = 1, max = 40) int chunk) throws IOException {
        String text = SHEET.repeat(3) + "<v>" + "长".repeat(70_000) + "</v>" + SHEET;
        StringWriter copied = new StringWriter();
        int tags = 0;
        try (MarkupReader in = new MarkupReader(new Dripping(text, chunk))) {
            while (in.next()) {
                in.copy(copied);
                tags += in.isTag("c") ? 1 : 0;
            }
        }

        assertThat(copied.toString()).isEqualTo(text);
        assertThat(tags).isEqualTo(4 * 3);
    }

    /** Gives a few characters at a time. */
    private static final class Dripping extends Reader {
        private final String text;
        private final int chunk;
        private int at;

        Dripping(String text, int chunk) {
            this.text = text;
            this.chunk = chunk;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            int n = Math.min(Math.min(chunk, length), text.length() - at);
            text.getChars(at, at + n, buffer, offset);
            at += n;
            return n == 0 ? -1 : n;
        }

        @Override
        public void close() {
            // nothing open
        }
    }
}

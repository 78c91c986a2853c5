package io.clausewise.roster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PartWriterTest {
    @Property(tries = 300)
    void piecesComeOutAsTheJdkEncodesTheWhole(@ForAll("pieces") List<String> pieces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (PartWriter writer = new PartWriter(out)) {
            for (String piece : pieces) {
                writer.write(piece);
            }
        }

        assertThat(out.toByteArray()).isEqualTo(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    /** Halves of pairs among them, and texts longer than the buffers. */
    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> letters = Arbitraries.of("a", "é", "温", "\ud840", "\udc0b", "𠀋", "<", "\n")
                .list()
                .ofMaxSize(20)
                .map(list -> String.join("", list));
        Arbitrary<String> lengthy = letters.map(some -> (some + "州𠀋").repeat(5_000));
        return Arbitraries.frequencyOf(Tuple.of(20, letters), Tuple.of(1, lengthy))
                .list()
                .ofMaxSize(12);
    }
}

package io.clausewise.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @Test
    void aLongPathIsNamedWhole() {
        String path = "hangzhou/chief-technician-2017/2.4-apprentice-competitions.drl.csv";
        Findings findings = new Findings();

        findings.in(path).add(Fault.of("some", "错", "wrong"));

        assertThat(findings.sorted()).extracting(Finding::file).containsExactly(path);
    }

    @Test
    void aPathIsShownWithoutControlCharacters() {
        Findings findings = new Findings();

        findings.in("a/\u001b[31m.drl").add(Fault.of("some", "错", "wrong"));

        assertThat(findings.sorted()).extracting(Finding::file).containsExactly("a/<U+001B>[31m.drl");
    }
}

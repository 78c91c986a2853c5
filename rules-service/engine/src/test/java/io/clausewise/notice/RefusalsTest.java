package io.clausewise.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import io.clausewise.source.Fault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal has a file that provokes it, with its whole message in both languages. */
class RefusalsTest {
    /** What no text file provokes; each has a test of its own. */
    private static final Set<String> ELSEWHERE = Set.of(
            // SourceTextTest
            "file-too-large",
            "not-utf8",
            "too-many-findings",
            // DroolsAgreementTest
            "drools-refuses",
            "drools-differs");

    static List<BrokenRules> brokenRules() throws IOException {
        return BrokenRules.all();
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void aBrokenFileIsRefusedWithExactlyTheseMessages(BrokenRules broken) {
        Reading reading = RuleBookReader.read(RuleFiles.of(broken.files()));

        assertThat(reading.findings())
                .extracting(finding -> finding.text().zh())
                .isEqualTo(broken.zh());
        assertThat(reading.findings())
                .extracting(finding -> finding.text().en())
                .isEqualTo(broken.en());
        assertThat(reading.findings()).isNotEmpty();
        assertThat(reading.book()).isNull();
    }

    @Test
    void everyMessageIsProvokedByAFileNamedAfterIt() throws Exception {
        Set<String> provoked = new TreeSet<>(ELSEWHERE);
        for (BrokenRules broken : BrokenRules.all()) {
            List<String> codes = RuleBookReader.read(RuleFiles.of(broken.files())).findings().stream()
                    .map(Finding::code)
                    .toList();
            if (codes.contains(broken.name())) {
                provoked.add(broken.name());
            }
        }

        assertThat(provoked).containsAll(messages());
    }

    /** The methods of the message classes, each of which is named after the code it gives. */
    private static Set<String> messages() throws Exception {
        Set<String> codes = new TreeSet<>();
        for (Class<?> messages : messageClasses()) {
            for (Method method : messages.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Fault.class) {
                    codes.add(method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(100);
        return codes;
    }

    private static List<Class<?>> messageClasses() throws Exception {
        Path root = Path.of("target/classes");
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("io/clausewise"))) {
            for (Path file : files.filter(one -> one.toString().endsWith("Messages.class"))
                    .toList()) {
                String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
                boolean rules = name.matches("io\\.clausewise\\.(source|vocabulary|language|notice)\\..*");
                if (rules) {
                    classes.add(Class.forName(name.replaceFirst("\\.class$", "")));
                }
            }
        }
        return classes;
    }
}

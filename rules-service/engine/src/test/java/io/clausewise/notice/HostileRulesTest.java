package io.clausewise.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.clausewise.message.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Abuse cases 26 to 28 and the attacks that run code in plain Drools, by name: refused with file and line. */
class HostileRulesTest {
    private final Map<String, String> files = GoodRules.texts();

    @Test
    void pointsThatWouldRunCodeAreRefused() {
        String rule = GoodRules.withCondition("Competition( rank <= 3 )");
        files.put(GoodRules.RULES, rule.replace("@titleEn( \"A\" )", "@titleEn( \"A\" ) @points( System.exit( 0 ) )"));

        assertThat(refusals()).contains("points-form city/demo/1.drl:7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code after then | Runtime.getRuntime().exec( \"id\" );",
                "endless loop | while ( true ) { }",
                "modify loop | modify( $c ) { setRank( 1 ) };",
                "string of a gibibyte | String s = \"x\".repeat( 1 << 30 );",
                "Thread.sleep | Thread.sleep( 1000000 );",
                "System.exit | System.exit( 0 );",
                "insert | insert( new java.io.File( \"/etc/passwd\" ) );",
                "reflection | Class.forName( \"java.lang.Runtime\" ).getMethod( \"getRuntime\" ).invoke( null );",
                "MVEL | import java.lang.Runtime; Runtime.getRuntime()",
            })
    void codeAfterThenIsRefused(String name, String code) {
        files.compute(GoodRules.RULES, (path, text) -> text.replace("then\n", "then\n    " + code + "\n"));

        assertThat(refusals()).containsExactly("code-after-then city/demo/1.drl:11");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eval | eval( Runtime.getRuntime() != null ) | form-refused",
                "eval in a pattern | Competition( eval( true ) ) | method-call",
                "static call | Competition( Runtime.getRuntime().exec( \"id\" ) != null ) | method-call",
                "static call on the right | Competition( rank <= Integer.getInteger( \"x\" ) ) | method-call",
                "static call without dots | Competition( rank <= exec( \"id\" ) ) | method-call",
                "constructor | Competition( name == new String( \"x\" ) ) | method-call",
                "not | not Competition( rank <= 3 ) | not-refused",
                "property that runs code | Competition( class.classLoader == \"x\" ) | nested-path",
                "from a call | Competition( rank <= 3 ) from java.util.List.of() | form-refused",
                "init code of an accumulate | accumulate( Competition( rank <= 3 ), init( System.exit( 0 ); ) action( ) result( 1 ) ) | count-form",
                "function of an accumulate | accumulate( Competition( rank <= 3 ); $n : exec( \"id\" ); $n >= 1 ) | count-function",
                "escaped letters | Competition( \\u0072ank <= 3 ) | unicode-escape",
                "escaped call | Competition( \\u0052untime.getRuntime() == 1 ) | unicode-escape",
                "escaped quotation mark | Honour( name == \"\\u0022 + System.getenv() + \\u0022\" ) | unicode-escape",
                "comments between tokens | Competition( Runtime/* */./* */getRuntime() == 1 ) | comment-between",
                "comment that hides a condition | Competition( rank <= 3 /* ) Person( age >= 60 */ ) | comment-between",
                "other package's type | java.lang.Runtime( freeMemory > 0 ) | type-unknown",
                "map access | Competition( this[ \"rank\" ] == 3 ) | constraint-form",
                "MVEL block | Competition( rank <= ( with( x ) { y } ) ) | method-call",
                "regular expression | Competition( name matches \"(a+)+$\" ) | operator-unknown",
                "query | ?run( \"id\"; ) | condition-expected",
            })
    void aConditionThatWouldRunCodeIsRefused(String name, String condition, String code) {
        files.put(GoodRules.RULES, GoodRules.withCondition(condition));

        assertThat(refusals()).contains(code + " city/demo/1.drl:9").allMatch(line -> line.endsWith("1.drl:9"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "function | function boolean run() { Runtime.getRuntime().exec( \"id\" ); return true; } | statement-refused",
                "declare | declare Contest extends java.io.File end | statement-refused",
                "declare with an annotation that runs code | declare Contest @serialVersionUID( System.exit( 0 ) ) end | statement-refused",
                "query | query run( String x ) eval( true ) end | statement-refused",
                "global | global java.lang.Runtime runtime | statement-refused",
                "dialect | dialect \"mvel\" | statement-refused",
                "import of a class | import java.lang.Runtime | import-refused",
                "static import | import static java.lang.Runtime.getRuntime | import-refused",
                "function import | import function java.lang.System.exit | import-refused",
                "accumulate import | import accumulate x.Evil evil | import-refused",
                "unit | unit Evil | statement-refused",
                "second package | package other | statement-refused",
            })
    void aStatementThatWouldRunCodeIsRefused(String name, String statement, String code) {
        files.compute(GoodRules.RULES, (path, text) -> text.replace("facts.*\n", "facts.*\n" + statement + "\n"));

        assertThat(refusals()).containsExactly(code + " city/demo/1.drl:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience( Runtime.getRuntime().availableProcessors() )",
                "enabled( System.getenv().isEmpty() )",
                "date-effective \"01-Jan-2017\"",
                "timer( int: 1s )",
                "activation-group \"a\"",
                "lock-on-active true",
            })
    void anAttributeThatWouldRunCodeOrReadTheClockIsRefused(String attribute) {
        files.compute(GoodRules.RULES, (path, text) -> text.replace("when\n", attribute + "\nwhen\n"));

        assertThat(refusals()).containsExactly("attribute-refused city/demo/1.drl:8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-a\\\"); System.exit(0); //",
                "1-a(){} static { System.exit(0); }",
                "../../../etc/passwd",
                "1-a*/ System.exit(0); /*",
            })
    void aRuleNameThatWouldBecomeCodeIsRefused(String name) {
        files.compute(GoodRules.RULES, (path, text) -> text.replace("rule \"1-a\"", "rule \"" + name + "\""));

        assertThat(refusals()).contains("rule-name city/demo/1.drl:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city/demo/a(){}.drl",
                "city/demo/a\";System.exit(0);\".drl",
                "city/demo/a\nb.drl",
                "city/demo/../../etc/x.drl",
                "/etc/x.drl",
                "city/demo/..drl",
                "city/demo/.drl",
                "city\\demo\\x.drl",
                "city/DEMO/x.drl",
                "city/1demo/x.drl",
                "vocabulary.yaml/x",
            })
    void aFileNameThatWouldBecomeCodeIsRefused(String path) {
        files.put(path, GoodRules.withCondition("Person( age <= 60 )").replace("1-a", "1-b"));

        assertThat(RuleBookReader.read(RuleFiles.of(files)).findings())
                .extracting(Finding::code)
                .containsAnyOf("file-name", "file-outside", "folder-name");
    }

    @Test
    void anAnnotationOfSeveralKeysWhichCrashesDroolsIsRefused() {
        files.compute(GoodRules.RULES, (path, text) -> text.replace("@cites( \"一\" )", "@cites( a = 1, b = 2 )"));

        assertThat(refusals()).containsExactly("annotation-form city/demo/1.drl:5");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90, 97})
    void aTruncatedRuleFileIsRefused(int percent) {
        files.compute(GoodRules.RULES, (path, text) -> text.substring(0, text.length() * percent / 100));

        assertThat(refusals()).isNotEmpty();
    }

    @Test
    void aRuleFileInGbkIsRefusedWithItsEncodingAndTheOthersAreCheckedAllTheSame() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        bytes.put(GoodRules.RULES, files.get(GoodRules.RULES).getBytes(Charset.forName("GBK")));
        bytes.put(
                "city/demo/2.drl",
                GoodRules.withCondition("Person( agee <= 60 )")
                        .replace("1-a", "1-b")
                        .getBytes(StandardCharsets.UTF_8));

        List<Finding> findings = RuleBookReader.read(new RuleFiles(bytes)).findings();

        assertThat(findings).extracting(Finding::code).containsExactly("not-utf8", "rule-unused", "field-unknown");
        assertThat(findings.get(0).text().zh()).contains("GBK", "另存为");
    }

    @Test
    void nestingAndLengthCostNothing() {
        String deep = "(".repeat(100_000) + "Person( age <= 60 )" + ")".repeat(100_000);
        String wide = "Person( age <= 60 ) and ".repeat(10_000) + "Person( age <= 60 )";
        String list = "Person( name in ( " + "\"a\", ".repeat(50_000) + "\"b\" ) )";
        String name = "Person( " + "x".repeat(500_000) + " <= 60 )";
        for (String condition : List.of(deep, wide, list, name)) {
            files.put(GoodRules.RULES, GoodRules.withCondition(condition));

            assertThat(assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> RuleBookReader.read(RuleFiles.of(files))))
                    .isNotNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "many patterns | Person( age <= 60 ) and  | 500",
                "alternatives of alternatives | ( Person( age <= 60 ) or Person( age <= 59 ) ) and  | 40",
            })
    void aConditionThatWouldTakeForeverToCompileIsRefused(String name, String part, int times) {
        String condition = (part + " ").repeat(times) + "Person( age <= 60 )";
        files.put(GoodRules.RULES, GoodRules.withCondition(condition));

        assertThat(refusals()).containsExactly("condition-too-large city/demo/1.drl:4");
    }

    @Test
    void aListOfTooManyLiteralsIsRefused() {
        String list = "Person( name in ( " + "\"a%d\", ".repeat(500) + "\"b\" ) )";
        Object[] numbers = IntStream.range(0, 500).boxed().toArray();
        files.put(GoodRules.RULES, GoodRules.withCondition(list.formatted(numbers)));

        assertThat(refusals()).containsExactly("condition-too-large city/demo/1.drl:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city/demo;/README.md", "a\nb/README.md", "city/demo/deep/README.md"})
    void aReadmeInAFolderThatIsNoneOfTheRulesIsRefused(String path) {
        files.put(path, "x");

        assertThat(RuleBookReader.read(RuleFiles.of(files)).findings())
                .extracting(Finding::code)
                .containsAnyOf("file-outside", "folder-name");
    }

    @Test
    void aFloodOfFindingsIsCutShort() {
        files.put(GoodRules.RULES, GoodRules.withCondition("Person( agee <= 60 )\n".repeat(5_000)));

        assertThat(RuleBookReader.read(RuleFiles.of(files)).findings()).hasSizeLessThan(110);
    }

    private List<String> refusals() {
        Reading reading = RuleBookReader.read(RuleFiles.of(files));
        assertThat(reading.book()).isNull();
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.file() + ":" + finding.line())
                .filter(line -> !line.startsWith("clause-without-rule"))
                .toList();
    }
}

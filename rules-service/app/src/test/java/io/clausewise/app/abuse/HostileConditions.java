package io.clausewise.app.abuse;

import static io.clausewise.app.abuse.HostileRules.RUN;

import java.util.stream.Stream;

/** Abuse cases 26 and 27: what a {@code .drl} file can say that would run code in plain Drools, or never end. */
final class HostileConditions {
    private static final String FILE = "toy/one/1.drl:";

    private HostileConditions() {}

    static Stream<HostileRules> all() {
        return Stream.of(consequences(), conditions(), disguised(), statements(), attributes())
                .flatMap(rows -> rows);
    }

    private static Stream<HostileRules> consequences() {
        return Stream.of(
                then("26 endless loop", "while ( true ) { }").asItsKind(),
                then("26 modify loop", "modify( $c ) { setRank( 1 ) };"),
                then("26 a string of a gibibyte", "String s = \"x\".repeat( 1 << 30 );"),
                then("26 Thread.sleep", "Thread.sleep( 1000000 );"),
                then("27 a file made", RUN + ";").asItsKind(),
                then("27 Runtime.exec", "Runtime.getRuntime().exec( \"touch CANARY\" );"),
                then(
                        "27 reflection",
                        "Class.forName( \"java.lang.Runtime\" ).getMethod( \"exec\", String.class ).invoke( null, \"touch CANARY\" );"),
                then("27 code behind a comment", "/* nothing */ " + RUN + ";"),
                HostileRules.edit(
                        "27 code in the line of then",
                        ToyNotice.DRL,
                        "then\n",
                        "then " + RUN + ";\n",
                        "code-after-then " + FILE + "10 1-rank"),
                HostileRules.edit(
                        "27 a named consequence",
                        ToyNotice.DRL,
                        "then\n",
                        "then[evil]\n    " + RUN + ";\n",
                        "code-after-then " + FILE + "10 1-rank"),
                HostileRules.edit(
                        "27 code behind end",
                        ToyNotice.DRL,
                        "then\nend\n",
                        "then\nend " + RUN + ";\n",
                        "statement-refused " + FILE + "11"));
    }

    private static HostileRules then(String name, String code) {
        return HostileRules.edit(
                name + " after then",
                ToyNotice.DRL,
                "then\n",
                "then\n    " + code + "\n",
                "code-after-then " + FILE + "11 1-rank");
    }

    private static Stream<HostileRules> conditions() {
        return Stream.of(
                condition("26 Thread.sleep", "Competition( Thread.sleep( 1000000 ) == null )", "method-call"),
                condition(
                        "26 a regular expression that never ends",
                        "Competition( name matches \"(a+)+$\" )",
                        "operator-unknown"),
                condition("27 a file made", "Competition( " + RUN + " != null )", "method-call")
                        .asItsKind(),
                condition(
                        "27 Runtime.exec",
                        "Competition( Runtime.getRuntime().exec( \"touch CANARY\" ) != null )",
                        "method-call"),
                condition("27 eval", "eval( " + RUN + " != null )", "form-refused"),
                condition("27 a property that runs code", "Competition( class.classLoader == \"x\" )", "nested-path"),
                condition("27 reflection", "Competition( this.getClass().getName() == \"x\" )", "method-call"),
                condition("27 a binding with code", "Competition( $x : " + RUN + " )", "binding-in-constraint"),
                condition("27 another package's type", "java.lang.Runtime( freeMemory > 0 )", "type-unknown"),
                condition(
                        "27 from with a call",
                        "Competition( rank <= 3 ) from java.util.List.of( " + RUN + " )",
                        "form-refused"),
                condition(
                        "27 init code of an accumulate",
                        "accumulate( Competition( rank <= 3 ), init( " + RUN + "; ) action( ) result( 1 ) )",
                        "count-form"),
                condition(
                        "27 a function of an accumulate",
                        "accumulate( Competition( rank <= 3 ); $n : exec( \"touch CANARY\" ); $n >= 1 )",
                        "count-function"),
                condition("27 an OOPath", "/competitions[ rank <= 3 ]", "condition-expected"),
                // a text and no more; that nobody has won such a competition is found by the cases
                HostileRules.failing(
                        "27 a template in a text of a condition",
                        (folder, target) -> folder.edit(
                                ToyNotice.DRL,
                                "Competition( rank <= 3 )",
                                target.aim("Competition( name == \"${" + RUN.replace("\"", "") + "}#{1}\" )")),
                        "case-failed toy/one/1.yaml:3 1-rank"));
    }

    private static HostileRules condition(String name, String condition, String code) {
        // characters that nobody sees are found before rules are
        String rule = code.equals("invisible-character") ? "" : " 1-rank";
        return HostileRules.edit(
                name + " in a condition",
                ToyNotice.DRL,
                "Competition( rank <= 3 )",
                condition,
                code + " " + FILE + "9" + rule);
    }

    private static Stream<HostileRules> disguised() {
        return Stream.of(
                condition("27 an escaped class", "Competition( \\u0052untime.getRuntime() == 1 )", "unicode-escape"),
                condition(
                        "27 comments between tokens",
                        "Competition( Run/**/time./**/getRuntime() == 1 )",
                        "comment-between"),
                condition(
                        "27 a carriage return that ends a comment",
                        "Competition( rank <= 3 ) // \r eval( true )",
                        "invisible-character"),
                condition(
                        "27 a text turned round",
                        "Competition( rank <= 3 ) // \u202e ) eval( true",
                        "invisible-character"),
                condition("27 a Cyrillic letter", "Competition( r\u0430nk <= 3 )", "field-unknown"),
                HostileRules.edit(
                        "27 an escaped function",
                        ToyNotice.DRL,
                        "rule \"1",
                        "\\u0066unction void f() { " + RUN + "; }\nrule \"1",
                        "unicode-escape " + FILE + "4"),
                // a comment is not read, and Drools is not given it
                accepted("27 an escaped line break in a comment", "// \\u000a eval( true )"),
                accepted("27 an escaped end of a comment", "/* \\u002a/ function void f() { " + RUN + "; } */"),
                HostileRules.edit(
                        "27 a comment that does not end",
                        ToyNotice.DRL,
                        "rule \"1",
                        "/* rule \"1",
                        "unterminated-comment " + FILE + "4"));
    }

    private static HostileRules accepted(String name, String comment) {
        return HostileRules.accepted(
                name, (folder, target) -> folder.edit(ToyNotice.DRL, "rule \"1", target.aim(comment) + "\nrule \"1"));
    }

    private static Stream<HostileRules> statements() {
        return Stream.of(
                statement("function", "function boolean run() { " + RUN + "; return true; }", "statement-refused")
                        .asItsKind(),
                statement("declare", "declare Contest extends java.io.File end", "statement-refused"),
                statement("query", "query run( String x ) eval( " + RUN + " != null ) end", "statement-refused"),
                statement("dialect of MVEL", "dialect \"mvel\"", "statement-refused"),
                statement("import of a class", "import java.lang.Runtime", "import-refused"),
                statement("import static", "import static java.lang.Runtime.getRuntime", "import-refused"),
                statement("import accumulate", "import accumulate x.Evil evil", "import-refused"),
                statement(
                        "import with more in its line", "import io.clausewise.facts.*; " + RUN + ";", "import-refused"),
                HostileRules.edit(
                        "27 package with code",
                        ToyNotice.DRL,
                        "package toy.one",
                        "package toy.one { static { " + RUN + "; } }",
                        "package-wrong " + FILE + "1"));
    }

    private static HostileRules statement(String name, String statement, String code) {
        return HostileRules.edit(
                "27 " + name, ToyNotice.DRL, "facts.*\n", "facts.*\n" + statement + "\n", code + " " + FILE + "3");
    }

    private static Stream<HostileRules> attributes() {
        return Stream.of(
                        "salience( " + RUN + ".hashCode() )",
                        "enabled( " + RUN + " != null )",
                        "dialect \"mvel\"",
                        "timer( expr: " + RUN + " )",
                        "lock-on-active true")
                .map(attribute -> HostileRules.edit(
                        "27 the attribute " + attribute.replaceFirst("[ (].*", ""),
                        ToyNotice.DRL,
                        "when\n",
                        attribute + "\nwhen\n",
                        "attribute-refused " + FILE + "8 1-rank"));
    }
}

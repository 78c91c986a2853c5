package io.clausewise.app.abuse;

import static io.clausewise.app.abuse.HostileRules.RUN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Abuse cases 27 and 32: code in the names of rules, files, folders and packages, and in what stands in annotations. */
final class HostileNames {
    private static final String RULE = "toy/one/1.drl:4";

    private HostileNames() {}

    static Stream<HostileRules> all() {
        return Stream.of(rules(), annotations(), files()).flatMap(rows -> rows);
    }

    private static Stream<HostileRules> rules() {
        return Stream.of(
                        "1\\\"); " + RUN.replace("\"", "\\\"") + "; //",
                        "1-a(){} static { System.exit(0); }",
                        "../../../etc/passwd",
                        "1-a*/ System.exit(0); /*",
                        "${java.lang.Runtime}",
                        "1".repeat(65),
                        "")
                .map(name -> HostileRules.edit(
                        "27 a rule named " + name,
                        ToyNotice.DRL,
                        "rule \"1-rank\"",
                        "rule \"" + name + "\"",
                        "rule-name " + RULE));
    }

    private static Stream<HostileRules> annotations() {
        String cites = "@cites( \"一\" )";
        return Stream.of(
                annotation("a call", "@cites( " + RUN + " )", "annotation-form", ":5"),
                annotation("several keys", "@cites( a = 1, b = 2 )", "annotation-form", ":5"),
                annotation("a name nobody knows", cites + " @evil( \"1\" )", "annotation-unknown", ":5"),
                annotation("Drools' own annotation", cites + " @Propagation( IMMEDIATE )", "annotation-unknown", ":5"),
                annotation("an escaped quotation mark", "@cites( \"\\\"); " + RUN + "; //\" )", "backslash", ":5"),
                // text and nothing else: it stands in answers as it is written
                HostileRules.accepted(
                        "27 an annotation of comment marks, markup and expressions",
                        (folder, target) -> folder.edit(
                                ToyNotice.DRL,
                                cites,
                                target.aim("@cites( \"*/ ${T(java.lang.Runtime)} #{" + RUN.replace("\"", "")
                                        + "} <script>alert(1)</script> '; --\" )"))));
    }

    private static HostileRules annotation(String name, String annotation, String code, String line) {
        return HostileRules.edit(
                "27 an annotation with " + name,
                ToyNotice.DRL,
                "@cites( \"一\" )",
                annotation,
                code + " toy/one/1.drl" + line + " 1-rank");
    }

    private static Stream<HostileRules> files() {
        return Stream.of(
                file("a(){}.drl", "file-name toy/one/a(){}.drl").asItsKind(),
                file("a\";System.exit(0);\".drl", "file-name toy/one/a\";System.exit(0);\".drl"),
                file("a\nb.drl", "file-name toy/one/a<U+000A>b.drl"),
                file("a\u202eb.drl", "file-name toy/one/a<U+202E>b.drl"),
                file("..drl", null),
                file("kmodule.xml", "file-unknown toy/one/kmodule.xml"),
                elsewhere("rules/META-INF/kmodule.xml", "file-outside META-INF/kmodule.xml"),
                elsewhere("rules/toy/one/deep/x.drl", "file-outside toy/one/deep/x.drl"),
                elsewhere("rules/toy/1(){}/x.drl", "folder-name toy/1(){}/x.drl"),
                elsewhere("rules/toy/one;/README.md", "folder-name toy/one;/README.md"),
                elsewhere("rules/a\nb/README.md", "file-outside a<U+000A>b/README.md"),
                elsewhere("rules/1/2/3/4/5/6/7/8/9/x.drl", "folder-too-deep 1/2/3/4/5/6/7/8/9"),
                HostileRules.refused(
                        "32 a link out of the folder",
                        (folder, target) -> Files.createSymbolicLink(
                                folder.root().resolve("rules/toy/one/4.drl"), Path.of("/etc/passwd")),
                        "not-a-regular-file toy/one/4.drl"),
                HostileRules.refused(
                        "32 a linked folder",
                        (folder, target) ->
                                Files.createSymbolicLink(folder.root().resolve("rules/etc"), Path.of("/etc")),
                        "not-a-regular-file etc"));
    }

    private static HostileRules file(String name, String finding) {
        if (finding == null) {
            return HostileRules.accepted(
                    "27 a file named " + name, (folder, target) -> another(folder, "rules/toy/one/" + name));
        }
        return HostileRules.refused(
                "27 a file named " + shown(name),
                (folder, target) -> another(folder, "rules/toy/one/" + name),
                finding);
    }

    private static HostileRules elsewhere(String path, String finding) {
        return HostileRules.refused("27 a file at " + shown(path), (folder, target) -> another(folder, path), finding);
    }

    private static void another(RulesFolder folder, String path) throws Exception {
        folder.write(path, folder.text(ToyNotice.DRL).replace("1-rank", "4-other"));
    }

    /** Reports of tests are lines. */
    private static String shown(String name) {
        return name.replace("\n", "\\n").replace("\u202e", "\\u202e");
    }
}

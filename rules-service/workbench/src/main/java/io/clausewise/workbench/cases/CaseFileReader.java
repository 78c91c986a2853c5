package io.clausewise.workbench.cases;

import io.clausewise.notice.Program;
import io.clausewise.source.FileFindings;
import io.clausewise.source.SourceText;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads one file of test cases. */
final class CaseFileReader {
    private static final List<String> OPTIONAL = List.of(
            "program",
            "person",
            "with",
            "as-of",
            "clause",
            "status",
            "reasons",
            "missing",
            "evidence",
            "points",
            "waived-by",
            "also");

    private final String file;
    private final FileFindings findings;
    private final People people;
    private final Map<String, Program> programs;
    private final Map<String, Integer> lines = new HashMap<>();

    CaseFileReader(String file, FileFindings findings, People people, Map<String, Program> programs) {
        this.file = file;
        this.findings = findings;
        this.people = people;
        this.programs = programs;
    }

    List<TestCase> read(byte[] bytes) {
        String text = SourceText.read(bytes, findings);
        YamlNode root = text == null ? null : YamlFile.read(text, findings);
        YamlFields head = root == null ? null : root.fields(List.of("cases"), List.of("program"));
        List<TestCase> cases = new ArrayList<>();
        if (head != null) {
            Program program = program(head);
            for (YamlNode node : head.list("cases")) {
                TestCase read = read(node, head.get("program") != null, program);
                if (read != null) {
                    cases.add(read);
                }
            }
        }
        return cases;
    }

    /** @param headed whether the file names a programme for all; {@code common} is null where that is none we know */
    private @Nullable TestCase read(YamlNode node, boolean headed, @Nullable Program common) {
        int before = findings.count();
        YamlFields fields = node.fields(List.of("case", "outcome"), OPTIONAL);
        if (fields == null) {
            return null;
        }
        String name = name(node, fields);
        Program program = fields.get("program") == null ? common : program(fields);
        if (fields.get("program") == null && !headed) {
            node.report(CaseMessages.noProgram());
        }
        JsonNode profile = profile(fields);
        LocalDate asOf = fields.date("as-of");
        ExpectationReader expected = new ExpectationReader(node, fields, program);
        List<Expectation> expectations = expected.read();
        if (findings.count() > before || name == null || program == null || expected.outcome() == null) {
            return null;
        }
        return new TestCase(
                name,
                file,
                node.line(),
                program.id(),
                profile,
                asOf,
                expected.outcome(),
                expected.clause(),
                expected.scoring(),
                expected.status(),
                expectations);
    }

    private @Nullable String name(YamlNode node, YamlFields fields) {
        String name = fields.text("case");
        Integer other = name == null ? null : lines.putIfAbsent(name, node.line());
        if (other != null) {
            node.report(CaseMessages.duplicateName(name, other));
        }
        return name;
    }

    private @Nullable Program program(YamlFields fields) {
        String id = fields.text("program");
        if (id == null) {
            return null;
        }
        Program program = programs.get(id);
        if (program == null) {
            fields.get("program").report(CaseMessages.unknownProgram(id, programs.keySet()));
        }
        return program;
    }

    private JsonNode profile(YamlFields fields) {
        JsonNode base = JsonNodeFactory.instance.objectNode();
        String person = fields.text("person");
        if (person != null) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            JsonNode found = people.find(folder, person);
            if (found == null) {
                fields.get("person").report(CaseMessages.unknownPerson(person, people.names(folder)));
            } else {
                base = found;
            }
        }
        YamlNode with = fields.get("with");
        return with == null || with.map() == null ? base : MergePatch.apply(base, CaseJson.of(with));
    }
}

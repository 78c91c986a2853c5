package io.clausewise.workbench.cases;

import io.clausewise.notice.Program;
import io.clausewise.notice.RuleFiles;
import io.clausewise.source.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a folder of test cases strictly; everything that is wrong is reported at once. */
public final class CaseReader {
    /** What {@code clausewise mutate} reads beside the cases. */
    public static final String EQUIVALENTS = "mutants.yaml";

    private CaseReader() {}

    /**
     * The cases of every file but people.yaml and mutants.yaml.
     *
     * @param files the folder of test cases
     * @param programs those that cases may name
     * @param rules paths of the rule files, which files of cases mirror: {@code 2.1-x.drl.csv} and {@code 2.1-x.yaml}
     */
    public static CaseReading read(RuleFiles files, List<Program> programs, Set<String> rules) {
        Set<String> mirrors = rules.stream().map(CaseReader::mirror).collect(Collectors.toSet());
        Map<String, Program> byId = new LinkedHashMap<>();
        programs.forEach(program -> byId.put(program.id(), program));
        Findings findings = new Findings();
        People people = People.read(files, findings);
        List<TestCase> cases = new ArrayList<>();
        files.files().forEach((path, bytes) -> {
            if (path.endsWith("/" + People.FILE) || path.endsWith("/" + EQUIVALENTS)) {
                return;
            }
            if (path.endsWith(".yaml")) {
                if (!mirrors.contains(path)) {
                    findings.in(path).add(CaseMessages.noSuchRules(path, mirrors));
                }
                cases.addAll(new CaseFileReader(path, findings.in(path), people, byId).read(bytes));
            } else if (path.endsWith(".yml")) {
                findings.in(path).add(CaseMessages.notACaseFile());
            }
        });
        return new CaseReading(cases, findings.sorted());
    }

    /** The file of cases for a file of rules; those about whole people stand in notice.yaml. */
    public static String mirror(String rules) {
        return rules.replaceFirst("\\.drl(\\.csv|\\.xlsx)?$", ".yaml");
    }
}

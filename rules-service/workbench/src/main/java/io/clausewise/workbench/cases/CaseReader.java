package io.clausewise.workbench.cases;

import io.clausewise.notice.Program;
import io.clausewise.notice.RuleFiles;
import io.clausewise.source.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a folder of test cases strictly; everything that is wrong is reported at once. */
public final class CaseReader {
    private CaseReader() {}

    /**
     * The cases of every file but people.yaml.
     *
     * @param files the folder of test cases
     * @param programs those that cases may name
     */
    public static CaseReading read(RuleFiles files, List<Program> programs) {
        Map<String, Program> byId = new LinkedHashMap<>();
        programs.forEach(program -> byId.put(program.id(), program));
        Findings findings = new Findings();
        People people = People.read(files, findings);
        List<TestCase> cases = new ArrayList<>();
        files.files().forEach((path, bytes) -> {
            if (path.endsWith("/" + People.FILE)) {
                return;
            }
            if (path.endsWith(".yaml")) {
                cases.addAll(new CaseFileReader(path, findings.in(path), people, byId).read(bytes));
            } else if (path.endsWith(".yml")) {
                findings.in(path).add(CaseMessages.notACaseFile());
            }
        });
        return new CaseReading(cases, findings.sorted());
    }
}

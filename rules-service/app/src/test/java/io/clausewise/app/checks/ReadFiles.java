package io.clausewise.app.checks;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Finding;
import io.clausewise.roster.tables.TableWorkbooks;
import io.clausewise.roster.tables.Tables;
import io.clausewise.workbench.check.RuleCheck;
import io.clausewise.workbench.check.Warning;
import io.clausewise.workbench.mutation.Mutation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes files to a folder and lets the program read them: the rules, their conditions, their test cases and mutants. */
final class ReadFiles {
    private static final String CASES = "test-cases/";

    private ReadFiles() {}

    /** Everything that is found in them, probable mistakes included. */
    static List<Finding> findings(Path folder, Map<String, String> files) throws IOException {
        write(folder, files);
        return findings(folder);
    }

    /** Rules to {@code rules} in the folder, test cases beside it. */
    static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            String path = file.getKey();
            Path target = folder.resolve(path.startsWith(CASES) ? path : "rules/" + path);
            Files.createDirectories(target.getParent());
            if (path.endsWith(".xlsx")) {
                Files.write(target, Tables.workbookOf(file.getValue(), sheet -> {}));
            } else {
                Files.writeString(target, file.getValue());
            }
        }
    }

    static List<Finding> findings(Path folder) throws IOException {
        RuleFolder.Reading rules = RuleFolder.read(folder.resolve("rules"));
        if (!rules.findings().isEmpty()) {
            return rules.findings();
        }
        Compilation compilation = RulesetCompiler.compile(rules.files(), TableWorkbooks.inTempFolder());
        if (compilation instanceof Compilation.Refused refused) {
            return refused.findings();
        }
        try (Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset()) {
            List<Finding> findings = new ArrayList<>();
            if (Files.isDirectory(folder.resolve(CASES))) {
                RuleFolder.Reading cases = RuleFolder.read(folder.resolve(CASES));
                findings.addAll(cases.findings());
                Mutation mutation = new Mutation(ruleset, rules.files(), cases.files());
                ruleset.notices().forEach(mutation::run);
                if (!mutation.failed().isEmpty()) {
                    throw new AssertionError("the page's cases fail: " + mutation.failed());
                }
                findings.addAll(mutation.findings());
            }
            RuleCheck.run(ruleset, null).stream().map(Warning::finding).forEach(findings::add);
            return findings;
        }
    }
}

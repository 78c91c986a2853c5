package io.clausewise.app.config;

import io.clausewise.compile.RuleFolder;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where rules and their test cases are kept.
 *
 * @param testCases a folder that need not be there: then there are no cases
 */
public record RuleFolders(Path rules, Path testCases) {

    static final RuleFiles NO_FILES = new RuleFiles(Collections.emptySortedMap());

    /**
     * The folders of those names.
     *
     * @param testCases null or blank: {@code test-cases} beside the rules
     * @throws java.nio.file.InvalidPathException if one is no path
     */
    public static RuleFolders of(String rules, @Nullable String testCases) {
        Path folder = Path.of(rules);
        return new RuleFolders(
                folder,
                testCases == null || testCases.isBlank()
                        ? folder.toAbsolutePath().normalize().resolveSibling("test-cases")
                        : Path.of(testCases));
    }

    /**
     * Both as they are now.
     *
     * @param findings what could not be read; where there is one, the files are not all
     */
    public record Contents(RuleFiles rules, RuleFiles testCases, List<Finding> findings) {
        public Contents {
            findings = List.copyOf(findings);
        }
    }

    /** Everything in both. A folder that cannot be read is a finding. */
    public Contents read() {
        List<Finding> findings = new ArrayList<>();
        RuleFiles read = read(rules, findings);
        RuleFiles cases = Files.isDirectory(testCases) ? read(testCases, findings) : NO_FILES;
        return new Contents(read, cases, findings);
    }

    private static RuleFiles read(Path folder, List<Finding> findings) {
        try {
            RuleFolder.Reading reading = RuleFolder.read(folder);
            findings.addAll(reading.findings());
            return reading.files();
        } catch (IOException unreadable) {
            findings.add(new Finding(
                    "rules-unreadable",
                    folder.toString(),
                    0,
                    null,
                    null,
                    Explanation.of("读取文件夹时出错：" + unreadable, "the folder cannot be read: " + unreadable)));
            return NO_FILES;
        }
    }
}

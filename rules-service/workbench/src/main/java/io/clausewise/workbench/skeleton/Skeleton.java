package io.clausewise.workbench.skeleton;

import io.clausewise.notice.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a new notice. They need no vocabulary but the words for levels and tiers of competitions.
 *
 * @param rules by path below the rules folder
 * @param cases by path below the folder of test cases
 */
public record Skeleton(RuleFiles rules, RuleFiles cases) {
    private static final List<String> RULES =
            List.of("notice.yaml", "1-basic.drl", "1.1-competitions.drl.csv", "interpretations.md");
    private static final List<String> CASES =
            List.of("people.yaml", "notice.yaml", "1-basic.yaml", "1.1-competitions.yaml");

    public static Skeleton of(NewNotice notice) {
        Template template = new Template(notice);
        return new Skeleton(
                files(template, "rules/", RULES, notice.name()), files(template, "test-cases/", CASES, notice.name()));
    }

    private static RuleFiles files(Template template, String from, List<String> names, NoticeName notice) {
        Map<String, String> files = new TreeMap<>();
        names.forEach(name -> files.put(notice.folder() + "/" + name, template.fill(from + name)));
        return RuleFiles.of(files);
    }
}

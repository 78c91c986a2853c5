package io.clausewise.app.api;

import io.clausewise.app.rulecheck.CheckedRules;
import io.clausewise.app.rulecheck.CheckedRulesJson;
import io.clausewise.app.rulecheck.RosterEffect;
import io.clausewise.notice.RuleFiles;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The example of checked rules for the OpenAPI document: what a notice of one clause, whose cases do not agree with it, really comes to. */
final class RulesCheckExample {
    private static final Map<String, String> RULES = Map.of(
            "vocabulary.yaml", "vocabulary.yaml",
            "example/notice-2021/notice.yaml", "notice.yaml",
            "example/notice-2021/interpretations.md", "interpretations.md",
            "example/notice-2021/1-rank.drl", "1-rank.drl");
    private static final Map<String, String> CASES = Map.of("example/notice-2021/1-rank.yaml", "cases.yaml");

    private RulesCheckExample() {}

    static CheckedRulesJson answer(String inService) {
        try (CheckedRules checked = CheckedRules.of(rules(), cases())) {
            return CheckedRulesJson.of(checked, inService, RosterEffect.none("没有送名册", "no roster was sent"));
        }
    }

    static RuleFiles rules() {
        return files(RULES);
    }

    static RuleFiles cases() {
        return files(CASES);
    }

    private static RuleFiles files(Map<String, String> resources) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        resources.forEach((path, name) -> files.put(path, OpenApiExamples.resource("candidate/" + name)));
        return new RuleFiles(files);
    }
}

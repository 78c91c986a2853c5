package io.clausewise.workbench.mutation;

import io.clausewise.language.Place;
import io.clausewise.notice.Notice;
import io.clausewise.notice.RuleFiles;
import io.clausewise.source.Findings;
import io.clausewise.source.SourceText;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a notice.yaml first mentions a word, key or name inside a programme or scorecard. */
final class NoticeLines {
    private final String file;
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    private NoticeLines(String file) {
        this.file = file;
    }

    /** @param files of the whole rules folder */
    static NoticeLines read(Notice notice, RuleFiles files) {
        String path = notice.folder() + "/notice.yaml";
        NoticeLines lines = new NoticeLines(path);
        Findings findings = new Findings();
        byte[] bytes = files.files().get(path);
        String text = bytes == null ? null : SourceText.read(bytes, findings.in(path));
        YamlNode root = text == null ? null : YamlFile.read(text, findings.in(path));
        Map<String, YamlNode> entries = root == null ? null : root.map();
        if (entries == null) {
            throw new IllegalArgumentException("the rule files are not those of the ruleset: " + path);
        }
        for (String key : List.of("programs", "scorecards")) {
            if (entries.get(key) != null) {
                entries.get(key).list().forEach(lines::addOwner);
            }
        }
        return lines;
    }

    private void addOwner(YamlNode node) {
        Map<String, YamlNode> entries = node.map();
        if (entries != null && entries.get("id") != null) {
            add(node, lines.computeIfAbsent(String.valueOf(entries.get("id").text()), id -> new HashMap<>()));
        }
    }

    private void add(YamlNode node, Map<String, Integer> found) {
        if (node.isText()) {
            found.putIfAbsent(String.valueOf(node.text()), node.line());
        } else if (node.isList()) {
            node.list().forEach(entry -> add(entry, found));
        } else if (node.isMapping()) {
            Map<String, YamlNode> entries = node.map();
            if (entries != null) {
                entries.forEach((key, value) -> {
                    found.putIfAbsent(key, value.line());
                    add(value, found);
                });
            }
        }
    }

    /**
     * @param owner id of the programme or scorecard
     * @throws IllegalArgumentException if it does not mention the word
     */
    Place of(String owner, String word) {
        Integer line = lines.getOrDefault(owner, Map.of()).get(word);
        if (line == null) {
            throw new IllegalArgumentException(file + " has no " + word + " in " + owner);
        }
        return new Place(file, line, null);
    }
}

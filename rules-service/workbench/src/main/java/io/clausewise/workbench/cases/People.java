package io.clausewise.workbench.cases;

import io.clausewise.notice.RuleFiles;
import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import io.clausewise.source.SourceText;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The named profiles of each folder's people.yaml. */
final class People {
    static final String FILE = "people.yaml";

    private final Map<String, Map<String, JsonNode>> folders = new HashMap<>();

    private People() {}

    static People read(RuleFiles files, Findings findings) {
        People people = new People();
        files.files().forEach((path, bytes) -> {
            if (path.endsWith("/" + FILE)) {
                String folder = path.substring(0, path.length() - FILE.length());
                people.folders.put(folder, read(bytes, findings.in(path)));
            }
        });
        return people;
    }

    private static Map<String, JsonNode> read(byte[] bytes, FileFindings findings) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        String text = SourceText.read(bytes, findings);
        YamlNode root = text == null ? null : YamlFile.read(text, findings);
        Map<String, YamlNode> entries = root == null ? null : root.map();
        if (entries != null) {
            entries.forEach((name, profile) -> {
                if (profile.map() != null) {
                    named.put(name, CaseJson.of(profile));
                }
            });
        }
        return named;
    }

    /** @param folder ends with {@code /} */
    @Nullable
    JsonNode find(String folder, String name) {
        return folders.getOrDefault(folder, Map.of()).get(name);
    }

    Set<String> names(String folder) {
        return folders.getOrDefault(folder, Map.of()).keySet();
    }
}

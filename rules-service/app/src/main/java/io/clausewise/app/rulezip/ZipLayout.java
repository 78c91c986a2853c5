package io.clausewise.app.rulezip;

import io.clausewise.notice.RuleFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where in an archive rules and cases lie.
 *
 * @param rules what paths of rules begin with; empty where the archive is the folder of rules itself
 * @param cases what paths of test cases begin with
 * @param faults why the archive cannot be taken; empty where it can
 */
record ZipLayout(String rules, String cases, List<ZipFault> faults) {
    private static final String RULES = "rules/";
    private static final String CASES = "test-cases/";
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final String README = "README.md";

    /** @param paths of all files that are not passed over */
    static ZipLayout of(Collection<String> paths) {
        String around = "";
        if (!isRoot("", paths)) {
            around = wrapping(paths);
        }
        if (around.isEmpty() ? !isRoot("", paths) : !isRoot(around, paths)) {
            return new ZipLayout("", "", List.of(ZipFaults.noRules()));
        }
        if (paths.contains(around + VOCABULARY)) {
            return new ZipLayout(around, "", List.of());
        }
        ZipLayout layout = new ZipLayout(around + RULES, around + CASES, new ArrayList<>());
        String readme = around + README;
        paths.stream()
                .filter(path ->
                        !path.startsWith(layout.rules) && !path.startsWith(layout.cases) && !path.equals(readme))
                .map(ZipFaults::elsewhere)
                .forEach(layout.faults::add);
        return layout;
    }

    private static boolean isRoot(String root, Collection<String> paths) {
        return paths.contains(root + VOCABULARY) || paths.stream().anyMatch(path -> path.startsWith(root + RULES));
    }

    /** The one folder everything is in; empty where there is none. */
    private static String wrapping(Collection<String> paths) {
        String first = paths.isEmpty() ? "" : paths.iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        return paths.stream().allMatch(path -> path.startsWith(folder)) ? folder : "";
    }

    RuleZip zip(SortedMap<String, byte[]> files) {
        RuleFiles found = below(rules, files);
        return new RuleZip(found, cases.isEmpty() ? new RuleFiles(new TreeMap<>()) : below(cases, files));
    }

    private static RuleFiles below(String folder, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                below.put(path.substring(folder.length()), bytes);
            }
        });
        return new RuleFiles(below);
    }
}

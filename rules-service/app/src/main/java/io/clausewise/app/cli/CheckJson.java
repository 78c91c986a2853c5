package io.clausewise.app.cli;

import io.clausewise.message.Finding;
import io.clausewise.workbench.check.Example;
import io.clausewise.workbench.check.Warning;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is wrong with rules, for programs: {@code findings}, {@code errors}, {@code warnings}. A finding has {@code severity}, {@code code},
 * the {@code page} about the code inside the repository, {@code file}, where known {@code line}, {@code cell} and {@code rule}, the
 * {@code message}, and of a warning {@code example}.
 */
final class CheckJson {
    private CheckJson() {}

    static String of(List<Finding> errors, List<Warning> warnings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        errors.forEach(error -> add(root, "ERROR", error));
        for (Warning warning : warnings) {
            ObjectNode one = add(root, "WARNING", warning.finding());
            Example example = warning.example();
            if (example != null) {
                ObjectNode shown = one.putObject("example");
                shown.set("profile", example.profile());
                shown.put("asOf", example.asOf().toString());
            }
        }
        root.withArray("findings");
        root.put("errors", errors.size()).put("warnings", warnings.size());
        return root.toPrettyString();
    }

    private static ObjectNode add(ObjectNode root, String severity, Finding finding) {
        ObjectNode one = root.withArray("findings").addObject();
        one.put("severity", severity);
        FindingJson.put(finding, one);
        one.put("page", CheckPages.of(finding));
        return one;
    }
}

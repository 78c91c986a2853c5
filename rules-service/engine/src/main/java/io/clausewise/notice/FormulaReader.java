package io.clausewise.notice;

import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code clauses}: all of these, any of those, none of the others. */
final class FormulaReader {
    private final ClauseRoles roles;

    FormulaReader(ClauseRoles roles) {
        this.roles = roles;
    }

    Formula read(YamlNode node) {
        YamlFields fields = node.fields(List.of("all"), List.of("none"));
        List<Formula> parts = new ArrayList<>();
        List<Formula> none = new ArrayList<>();
        if (fields == null) {
            return new Formula.All(parts);
        }
        for (String key : fields.keys()) {
            if (key.equals("all")) {
                notEmpty(fields, key);
                for (YamlNode entry : fields.list(key)) {
                    part(entry, Role.REQUIREMENT, parts);
                }
            } else if (key.equals("none")) {
                notEmpty(fields, key);
                for (YamlNode entry : fields.list(key)) {
                    leaf(entry, Role.EXCLUSION, none);
                }
            }
        }
        if (!none.isEmpty()) {
            parts.add(new Formula.None(none));
        }
        return new Formula.All(parts);
    }

    private static void notEmpty(YamlFields fields, String key) {
        YamlNode list = fields.get(key);
        if (list != null && list.isList() && list.list().isEmpty()) {
            list.report(NoticeMessages.listEmptyHere(key));
        }
    }

    private void leaf(YamlNode entry, Role role, List<Formula> parts) {
        String id = roles.add(entry, role);
        if (id != null) {
            parts.add(new Formula.Leaf(id));
        }
    }

    private void part(YamlNode entry, Role role, List<Formula> parts) {
        if (entry.isText()) {
            leaf(entry, role, parts);
            return;
        }
        Map<String, YamlNode> group = entry.isMapping() ? entry.map() : null;
        if (group == null || group.size() != 1 || !(group.containsKey("any") || group.containsKey("all"))) {
            entry.report(NoticeMessages.formulaEntry());
            return;
        }
        group.forEach((word, list) -> {
            if (role == Role.REQUIREMENT && word.equals("all")) {
                list.report(NoticeMessages.allInAll());
            }
            if (list.isList() && list.list().isEmpty()) {
                list.report(NoticeMessages.listEmptyHere(word));
            }
            List<Formula> inner = new ArrayList<>();
            for (YamlNode one : list.list()) {
                part(one, Role.ALTERNATIVE, inner);
            }
            parts.add(word.equals("any") ? new Formula.Any(inner) : new Formula.All(inner));
        });
    }
}

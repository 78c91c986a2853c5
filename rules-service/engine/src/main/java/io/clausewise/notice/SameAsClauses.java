package io.clausewise.notice;

import io.clausewise.message.Text;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part {@code same-as} of a programme: clauses with an id of their own that another clause's rule decides. */
final class SameAsClauses {
    /** What is its own of such a clause, and the clause it is the same as. */
    record SameAs(String clause, String cites, Text title, YamlNode node) {}

    private final Map<String, SameAs> clauses = new LinkedHashMap<>();

    void read(String id, YamlNode node) {
        YamlFields fields = node.fields(List.of("clause", "cites", "title"), List.of());
        if (fields == null) {
            return;
        }
        if (!id.matches(QuotaReader.ID)) {
            node.report(NoticeMessages.clauseId(id));
        }
        String clause = fields.text("clause");
        String cites = fields.text("cites");
        Text title = fields.bilingual("title");
        if (clause != null && cites != null && title != null) {
            clauses.put(id, new SameAs(clause, cites, title, node));
        }
    }

    /** Null for a clause that has its own rule. */
    @Nullable
    SameAs find(String id) {
        return clauses.get(id);
    }

    /** Each has a role but no rule, and is the same as a clause that has both. */
    void check(ClauseRoles roles, NoticeRules rules, NamedRules named) {
        clauses.forEach((id, same) -> {
            if (rules.find(id) != null) {
                named.add(id);
                same.node().report(NoticeMessages.sameAsOwnRule(id));
            }
            if (roles.role(id) == null) {
                same.node().report(NoticeMessages.sameAsWithoutRole(id));
            }
            if (roles.role(same.clause()) == null || clauses.containsKey(same.clause())) {
                same.node()
                        .report(NoticeMessages.sameAsUnknown(id, same.clause()).nearest(same.clause(), roles.ids()));
            }
        });
    }
}

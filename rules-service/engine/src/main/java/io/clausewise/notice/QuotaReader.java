package io.clausewise.notice;

import io.clausewise.facts.RecommenderType;
import io.clausewise.message.Text;
import io.clausewise.source.KeyWords;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a programme's quotas and entitlements. */
final class QuotaReader {
    /** What may be the id of a clause, quota or entitlement. */
    static final String ID = "[0-9a-z][0-9a-z.-]{0,63}";

    private static final Map<String, Quota.Scope> SCOPES = KeyWords.lower(Quota.Scope.values());
    private static final Map<String, RecommenderType> TYPES = KeyWords.upper(RecommenderType.values());
    private static final Map<String, String> GRADES = KeyWords.of("EXCELLENT", "EXCELLENT", "PASS", "PASS");

    private QuotaReader() {}

    static List<Quota> read(List<YamlNode> entries) {
        List<Quota> quotas = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (YamlNode entry : entries) {
            YamlFields fields = entry.fields(
                    List.of("id", "cites", "title", "per"), List.of("advisory", "at-most", "limits", "grade"));
            if (fields == null) {
                continue;
            }
            String id = id(fields, ids);
            String cites = fields.text("cites");
            Text title = fields.bilingual("title");
            Quota.Scope scope = fields.choice("per", SCOPES);
            String grade = fields.choice("grade", GRADES);
            List<Quota.Limit> limits = limits(entry, fields);
            YamlNode several = fields.get("limits");
            if (several != null && scope != null && scope != Quota.Scope.UNIT) {
                several.report(NoticeMessages.quotaLimitsPer());
            }
            boolean advisory = fields.flag("advisory");
            if (id != null && cites != null && title != null && scope != null) {
                quotas.add(new Quota(id, cites, title, advisory, scope, limits, grade));
            }
        }
        return quotas;
    }

    /** @param ids those before it in the list with their lines; it is added */
    static @Nullable String id(YamlFields fields, Map<String, Integer> ids) {
        String id = fields.text("id");
        YamlNode node = fields.get("id");
        if (id == null || node == null) {
            return null;
        }
        if (!id.matches(ID)) {
            node.report(NoticeMessages.clauseId(id));
        } else if (ids.containsKey(id)) {
            node.report(NoticeMessages.idTwice(id, ids.get(id)));
        }
        ids.putIfAbsent(id, node.line());
        return id;
    }

    private static List<Quota.Limit> limits(YamlNode entry, YamlFields fields) {
        boolean one = fields.get("at-most") != null;
        if (one == (fields.get("limits") != null)) {
            entry.report(NoticeMessages.quotaLimits());
            return List.of();
        }
        List<Quota.Limit> limits = new ArrayList<>();
        if (one) {
            Integer most = atMost(fields);
            if (most != null) {
                limits.add(new Quota.Limit(null, List.of(), most));
            }
            return limits;
        }
        List<YamlNode> nodes = fields.list("limits");
        if (nodes.isEmpty()) {
            entry.report(NoticeMessages.quotaLimits());
        }
        Map<String, Integer> units = new HashMap<>();
        for (YamlNode node : nodes) {
            YamlFields limit = node.fields(List.of("at-most"), List.of("unit", "recommender-types"));
            if (limit == null) {
                continue;
            }
            if ((limit.get("unit") == null) == (limit.get("recommender-types") == null)) {
                node.report(NoticeMessages.quotaLimitOfWhom());
            }
            List<RecommenderType> types = new ArrayList<>();
            for (YamlNode type : limit.list("recommender-types")) {
                RecommenderType read = type.choice(TYPES);
                if (read != null) {
                    types.add(read);
                }
            }
            Integer most = atMost(limit);
            String unit = limit.text("unit");
            Integer other = unit == null ? null : units.putIfAbsent(unit, node.line());
            if (unit != null && other != null) {
                node.report(NoticeMessages.quotaUnitTwice(unit, other));
            }
            if (most != null) {
                limits.add(new Quota.Limit(unit, types, most));
            }
        }
        return limits;
    }

    private static @Nullable Integer atMost(YamlFields fields) {
        Long most = fields.whole("at-most");
        YamlNode node = fields.get("at-most");
        if (most != null && node != null && (most < 1 || most > 1_000_000)) {
            node.report(NoticeMessages.atMost(most));
            return null;
        }
        return most == null ? null : most.intValue();
    }

    static List<Entitlement> entitlements(List<YamlNode> entries) {
        List<Entitlement> entitlements = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (YamlNode entry : entries) {
            YamlFields fields = entry.fields(List.of("id", "title"), List.of("amount-yuan"));
            if (fields == null) {
                continue;
            }
            String id = id(fields, ids);
            Text title = fields.bilingual("title");
            Long amount = fields.whole("amount-yuan");
            if (id != null && title != null) {
                entitlements.add(new Entitlement(id, title, amount));
            }
        }
        return entitlements;
    }
}

package io.clausewise.notice;

import io.clausewise.message.Text;
import io.clausewise.source.KeyWords;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a scorecard's bands: which total is which grade, and what follows from it. */
final class BandReader {
    private static final Map<String, Grade> GRADES = KeyWords.upper(Grade.values());

    private BandReader() {}

    static List<Band> read(List<YamlNode> nodes) {
        List<Band> bands = new ArrayList<>();
        for (YamlNode node : nodes) {
            YamlFields fields = node.fields(List.of("grade", "at-least"), List.of("consequences", "entitlements"));
            if (fields == null) {
                continue;
            }
            Grade grade = fields.choice("grade", GRADES);
            BigDecimal atLeast = fields.decimal("at-least");
            List<Consequence> consequences = consequences(fields.list("consequences"));
            List<Entitlement> entitlements = QuotaReader.entitlements(fields.list("entitlements"));
            if (grade == null || atLeast == null) {
                continue;
            }
            if (!bands.isEmpty() && !below(grade, atLeast, bands.get(bands.size() - 1))) {
                node.report(ScorecardMessages.bandOrder());
            }
            bands.add(new Band(grade, atLeast, consequences, entitlements));
        }
        if (bands.size() == nodes.size() && !bands.isEmpty()) {
            checkLast(nodes.get(nodes.size() - 1), bands.get(bands.size() - 1));
        }
        return bands;
    }

    private static boolean below(Grade grade, BigDecimal atLeast, Band better) {
        return grade.compareTo(better.grade()) > 0 && atLeast.compareTo(better.atLeast()) < 0;
    }

    /** Every total has a grade. */
    private static void checkLast(YamlNode node, Band last) {
        if (last.atLeast().signum() != 0) {
            node.report(ScorecardMessages.bandOrder());
        }
    }

    private static List<Consequence> consequences(List<YamlNode> nodes) {
        List<Consequence> consequences = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (YamlNode node : nodes) {
            YamlFields fields = node.fields(List.of("id", "title"), List.of());
            if (fields != null) {
                String id = QuotaReader.id(fields, ids);
                Text title = fields.bilingual("title");
                if (id != null && title != null) {
                    consequences.add(new Consequence(id, title));
                }
            }
        }
        return consequences;
    }

    static void checkReach(List<YamlNode> nodes, Scorecard scorecard) {
        List<Band> bands = scorecard.bands();
        for (int i = 0; i < bands.size() && bands.size() == nodes.size(); i++) {
            if (bands.get(i).atLeast().compareTo(scorecard.most()) > 0
                    && !scorecard.dimensions().isEmpty()) {
                nodes.get(i)
                        .report(ScorecardMessages.bandOutOfReach(bands.get(i).atLeast(), scorecard.most()));
            }
        }
    }
}
